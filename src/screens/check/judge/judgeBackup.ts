import type { BackupReminder } from '#exchange'
import type { Register } from '#i18n'
import { formatDate } from '#i18n'
import { dateOf } from '../../shared/dateOf'
import type { Finding } from '../finding'

/** Whether what is here is also elsewhere, and how old that copy is; null where the disk does not tell. */
export function judgeBackup(reminder: BackupReminder | null, register: Register): Finding {
  if (reminder === null) return { standing: 'unseen', say: 'backup.unknown' }
  const { changes, lastMade, pressing } = reminder
  if (lastMade === null) return { standing: 'mind', say: 'backup.none' }
  const params = { date: formatDate(dateOf(lastMade), 'long', register), count: changes }
  if (changes === 0) return { standing: 'good', say: 'backup.all', params }
  return pressing
    ? { standing: 'mind', say: 'backup.old', params }
    : { standing: 'good', say: 'backup.recent', params }
}
