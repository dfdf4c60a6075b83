import { clockKeys } from '../ask/clockKeys'
import type { ClockState, Meeting } from '../state'

/** Settles the time that ran where the meeting is until `at`, and lets the clock stand still. */
export function settle(meeting: Meeting, at: string): ClockState {
  const { clock } = meeting
  if (clock.runningSince === null) return clock
  const elapsed = Math.max(0, Date.parse(at) - Date.parse(clock.runningSince))
  const spent = { ...clock.spent }
  for (const key of clockKeys(meeting)) spent[key] = (spent[key] ?? 0) + elapsed
  return { ...clock, runningSince: null, spent }
}

/** Lets the clock run from `at`. */
export function run(clock: ClockState, at: string): ClockState {
  return { ...clock, runningSince: at }
}
