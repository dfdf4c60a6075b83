/** The day of a local date and time, or of a date: `2026-12-03T09:30` is on `2026-12-03`. */
export function dayIn(local: string): string {
  return local.slice(0, 10)
}

/** Whether an ISO date is one that the calendar has: `2026-02-30` is not. */
export function isRealDate(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date)
}

/** Whether a local date and time is one that calendar and clock have: `2026-12-03T25:00` is not. */
export function isRealTime(localTime: string): boolean {
  const at = new Date(`${localTime}:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(localTime)
}

/** The date so many days after an ISO date; before it, where the number is negative. */
export function daysAfter(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return dayIn(at.toISOString())
}

/** The same day so many months after an ISO date, or the last of that month where it has no such day. */
export function monthsAfter(date: string, months: number): string {
  const from = new Date(`${date}T00:00:00Z`)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months]
  // Day 0 of the month after is the last of the month itself: a year after 29 February is 28 February.
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayIn(new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), last))).toISOString())
}
