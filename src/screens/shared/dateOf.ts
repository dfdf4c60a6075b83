import { localTime } from '#base'

/** The date of an instant on the clock of this device, as ISO date: what a chair calls today. */
export function dateOf(instant: string): string {
  return localTime(instant).slice(0, 10)
}
