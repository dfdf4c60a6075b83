import type { BackupReminder } from '#exchange'
import { Notice, Text } from '#ui'
import { useReminderWords } from './useReminderWords'

interface ReminderProps {
  readonly reminder: BackupReminder
  /** Beside other things: no louder than they are. */
  readonly quiet?: boolean
}

/** How much is in no backup yet, and when the last one was made; louder when it is time for one. */
export function Reminder({ reminder, quiet = false }: ReminderProps) {
  const words = useReminderWords(reminder)
  const { changes, pressing } = reminder
  return (
    <div data-backup-changes={changes}>
      {pressing && !quiet ? (
        <Notice kind="caution">{words}</Notice>
      ) : (
        <Text look={quiet ? 'secondary' : 'body'} tone={pressing ? 'caution' : 'second'}>
          {words}
        </Text>
      )}
    </div>
  )
}
