import type { Place } from '#guide'
import type { ClockState } from '../state'

/** Settles the time that ran at this place until `at`, and lets the clock stand still. */
export function settle(clock: ClockState, place: Place | null, at: string): ClockState {
  if (clock.runningSince === null || place === null) return { ...clock, runningSince: null }
  const elapsed = Math.max(0, Date.parse(at) - Date.parse(clock.runningSince))
  const spent = { ...clock.spent }
  for (const key of clockKeys(place)) spent[key] = (spent[key] ?? 0) + elapsed
  return { ...clock, runningSince: null, spent }
}

/** Lets the clock run from `at`. */
export function run(clock: ClockState, at: string): ClockState {
  return { ...clock, runningSince: at }
}

/** The names under which the time of a place is kept: its step, and its question. */
export function clockKeys(place: Place): readonly string[] {
  const step = `${place.phase}.${place.step}`
  return place.question === undefined ? [step] : [step, `${place.phase}.${place.question}`]
}
