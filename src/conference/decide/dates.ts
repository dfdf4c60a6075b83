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
