import { DAY, millisecondsBetween } from '#base'
import type { CaseState, Fact } from '#conference'

/**
 * Whether a meeting runs in which nothing was noted for more than a day: the clock of this device was set ahead, or the meeting
 * was left open. Either way its minutes are not those of the meeting.
 *
 * @param now an ISO instant
 */
export function isSetAhead(facts: readonly Fact[], { meetings }: CaseState, now: string): boolean {
  const last = facts.at(-1)
  if (last === undefined || !meetings.some(({ status }) => status === 'running')) return false
  // No meeting lasts so long without a word.
  return millisecondsBetween(last.at, now) > DAY
}
