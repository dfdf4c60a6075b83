import { elapsedBetween } from '#base'
import type { ClockState, Meeting } from '../state'

/** Settles the time that ran where the meeting is until `at`, and lets the clock stand still. */
export function settle(meeting: Meeting, at: string): ClockState {
  const { clock } = meeting
  if (clock.runningSince === null) return clock
  const elapsed = elapsedBetween(clock.runningSince, at)
  const spent = { ...clock.spent }
  for (const key of clockKeys(meeting)) spent[key] = (spent[key] ?? 0) + elapsed
  return { ...clock, runningSince: null, spent }
}

/** Lets the clock run from `at`. */
export function run(clock: ClockState, at: string): ClockState {
  return { ...clock, runningSince: at }
}

/** The name under which the time of a part is kept. */
export function partKey(part: string): string {
  return `part.${part}`
}

/** The names under which the time is kept that runs now: of the part, and of the step and the question where one is. */
export function clockKeys({ part, place }: Pick<Meeting, 'part' | 'place'>): readonly string[] {
  if (place === null) return [partKey(part)]
  const step = `${place.phase}.${place.step}`
  const here = [partKey(part), step]
  return place.question === undefined ? here : [...here, `${place.phase}.${place.question}`]
}
