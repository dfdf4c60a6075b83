/** The hands of the clock on this device at an ISO instant: `10:01`. */
export function clockTime(instant: string): string {
  const at = new Date(instant)
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}
