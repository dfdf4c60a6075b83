import { useText } from '#i18n'
import { Button, Disclosure, EmptyState, EntryList, Section } from '#ui'
import { addresses, useNavigation } from '../addresses'
import { useCaseParts, useCaseState } from './CaseContext'
import { MeetingRow } from './MeetingRow'

/** So many stand on the page; what was before them is one press away. */
const RECENT = 4

/** The meetings of a case, the newest first, and the way to a new one. */
export function Meetings() {
  const t = useText('case')
  const { meetings, closed } = useCaseState()
  const { store, makeId, mayWrite } = useCaseParts()
  const next =
    meetings.find((each) => each.status === 'running') ??
    meetings.find((each) => each.status === 'planned')
  const navigation = useNavigation()
  const plan = () => navigation.to(addresses.meeting(store.getState().caseId, makeId()))
  const newestFirst = meetings.toReversed()
  const recent = newestFirst.filter((each, index) => index < RECENT || each === next)
  const earlier = newestFirst.filter((each) => !recent.includes(each))
  return (
    <Section
      heading={t('meetings')}
      aside={
        mayWrite &&
        closed === null && (
          <Button
            kind={next === undefined ? 'primary' : 'plain'}
            data-action="plan-meeting"
            onClick={plan}
          >
            {t('meetings.plan')}
          </Button>
        )
      }
    >
      {meetings.length === 0 && <EmptyState>{t('meetings.none')}</EmptyState>}
      {meetings.length > 0 && (
        <EntryList label={t('meetings')}>
          {recent.map((meeting) => (
            <MeetingRow key={meeting.id} meeting={meeting} next={meeting === next} />
          ))}
        </EntryList>
      )}
      {earlier.length > 0 && (
        <Disclosure summary={t('meetings.earlier', { count: earlier.length })}>
          <EntryList label={t('meetings.earlier', { count: earlier.length })}>
            {earlier.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} next={false} />
            ))}
          </EntryList>
        </Disclosure>
      )}
    </Section>
  )
}
