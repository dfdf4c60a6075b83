import { nameOf } from '#conference'
import { useText } from '#i18n'
import { EmptyState, EntryList, EntryRow } from '#ui'
import { useCaseState, useListOfMeeting, useMeeting } from '../../running'
import styles from './Beside.module.css'

/** What was brought in before the meeting. */
export function Contributions() {
  const t = useText('conduct')
  const state = useCaseState()
  const meeting = useMeeting()
  const brought = useListOfMeeting(({ entries }) =>
    entries.filter((each) => each.beforehand === true),
  )
  if (brought.length === 0) {
    return (
      <div className={styles.quiet}>
        <EmptyState>{t('contributions.none')}</EmptyState>
      </div>
    )
  }
  return (
    <EntryList label={t('beside.contributions')}>
      {brought.map(({ id, text, by }) => (
        <EntryRow
          key={id}
          size="small"
          secondary={
            by === undefined ? undefined : nameOf(state, meeting, { kind: 'participant', id: by })
          }
        >
          {text}
        </EntryRow>
      ))}
    </EntryList>
  )
}
