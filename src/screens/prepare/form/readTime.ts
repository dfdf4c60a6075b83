/** Reads a time of day as people type it: `9.30`, `930` and `9:30` are all `09:30`, `9` is `09:00`. Null where it is none. */
export function readTime(typed: string): string | null {
  const [, hour, minute = '00'] = /^(\d{1,2})[:.u ]?(\d{2})?$/.exec(typed.trim()) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}
