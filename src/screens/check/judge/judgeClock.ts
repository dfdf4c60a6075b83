import type { Register } from '#i18n'
import { formatDate } from '#i18n'
import { localTime } from '#base'
import type { Finding } from '../finding'

/** Beraad is not older than this: a clock before it is wrong. */
const EARLIEST = '2026-01-01'

/** What time the laptop says it is: meetings and agreements take theirs from it. `now` is an ISO instant. */
export function judgeClock(now: string, register: Register): Finding {
  const local = localTime(now)
  const params = {
    date: formatDate(local, 'weekdayLong', register),
    time: formatDate(local, 'time', register),
  }
  return local < EARLIEST
    ? { standing: 'mind', say: 'clock.wrong', params }
    : { standing: 'good', say: 'clock.now', params }
}
