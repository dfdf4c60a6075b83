import { millisecondsBetween, MINUTE } from '#base'
import type { Fact } from '#conference'

/** Two devices, or one that asked the network for the time, may differ by so much. */
const SLACK = 5 * MINUTE

/** Whether `now` (an ISO instant) lies before the moment at which something of this log was kept. */
export function isSetBack(facts: readonly Fact[], now: string): boolean {
  return facts.some(({ at }) => millisecondsBetween(now, at) > SLACK)
}
