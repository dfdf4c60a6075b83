/** An instant on the clock of this device, as local time without zone: `2026-12-03T09:30`. */
export function localTime(instant: string): string {
  const at = new Date(instant)
  const pad = (part: number) => String(part).padStart(2, '0')
  const date = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
  return `${date}T${pad(at.getHours())}:${pad(at.getMinutes())}`
}
