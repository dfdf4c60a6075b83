import type { BackupReminder } from '#exchange'
import { formatDate, useText, useTexts } from '#i18n'
import { Notice, Text } from '#ui'
import { dateOf } from '../pieces/dateOf'

interface ReminderProps {
  readonly reminder: BackupReminder
  readonly lastMade: string | null
}

/** How much is in no backup yet, and when the last one was made; louder when it is time for one. */
export function Reminder({ reminder, lastMade }: ReminderProps) {
  const t = useText('exchange')
  const { register } = useTexts()
  const { changes, pressing } = reminder
  const last =
    lastMade === null
      ? t('reminder.never')
      : t('reminder.last', { date: formatDate(dateOf(lastMade), 'weekdayLong', register) })
  const open = changes === 0 ? t('reminder.none') : t('reminder.changes', { count: changes })
  const words = lastMade === null && changes === 0 ? last : `${open} ${last}`
  return pressing ? <Notice kind="caution">{words}</Notice> : <Text tone="second">{words}</Text>
}
