import type { Register } from '#i18n'
import { formatDate } from '#i18n'
import type { Finding } from '../finding'

const DAY = 86_400_000
/** Two weeks: between two meetings of a case there is as a rule no more. */
const OLD = 14 * DAY

/** Whether there is a copy elsewhere, and how old it is. `last` and `now` are ISO instants or dates. */
export function judgeBackup(last: string | null, now: string, register: Register): Finding {
  if (last === null) return { standing: 'mind', say: 'backup.none' }
  const params = { date: formatDate(last, 'long', register) }
  const age = Date.parse(now) - Date.parse(last)
  return age > OLD
    ? { standing: 'mind', say: 'backup.old', params }
    : { standing: 'good', say: 'backup.recent', params }
}
