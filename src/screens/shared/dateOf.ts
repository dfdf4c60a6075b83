import { localTime, dayIn } from '#base'

/** The date of an instant on the clock of this device, as ISO date: what a chair calls today. */
export function dateOf(instant: string): string {
  return dayIn(localTime(instant))
}
