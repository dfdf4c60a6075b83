import type { Fact } from '#conference'

/** Two devices, or one that asked the network for the time, may differ by so much: five minutes, in milliseconds. */
const SLACK = 300_000

/** Whether `now` (an ISO instant) lies before the moment at which something of this log was kept. */
export function isSetBack(facts: readonly Fact[], now: string): boolean {
  let latest = Number.NEGATIVE_INFINITY
  for (const { at } of facts) latest = Math.max(latest, Date.parse(at))
  return Date.parse(now) < latest - SLACK
}
