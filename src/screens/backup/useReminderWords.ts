import type { BackupReminder } from '#exchange'
import { formatDate, useText, useTexts } from '#i18n'
import { localDay } from '#base'

/** What is in no backup yet and when the last one was made, in a sentence or two. */
export function useReminderWords({ changes, lastMade, pressing }: BackupReminder): string {
  const t = useText('exchange')
  const { register } = useTexts()
  const last =
    lastMade === null
      ? t('reminder.never')
      : t('reminder.last', { date: formatDate(localDay(lastMade), 'weekdayLong', register) })
  if (lastMade === null && changes === 0) return last
  const open = changes === 0 ? t('reminder.none') : t('reminder.changes', { count: changes })
  return pressing ? `${open} ${last} ${t('reminder.only')}` : `${open} ${last}`
}
