import { useText } from '#i18n'
import { Button, EmptyState, EntryList, Section } from '#ui'
import { addresses, go } from '../addresses'
import { useCaseParts, useCaseState } from './CaseContext'
import { MeetingRow } from './MeetingRow'

/** The meetings of a case, the newest first, and the way to a new one. */
export function Meetings() {
  const t = useText('case')
  const { meetings } = useCaseState()
  const { store, makeId, mayWrite } = useCaseParts()
  const next =
    meetings.find((each) => each.status === 'running') ??
    meetings.find((each) => each.status === 'planned')
  const plan = () => go(addresses.meeting(store.getState().caseId, makeId()))
  return (
    <Section
      heading={t('meetings')}
      aside={
        mayWrite && (
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
          {meetings.toReversed().map((meeting) => (
            <MeetingRow key={meeting.id} meeting={meeting} next={meeting === next} />
          ))}
        </EntryList>
      )}
    </Section>
  )
}
