import { type Clock, minutesAfter } from '#base'

/** A clock that stands still until it is put forward: so that an invented meeting lasted as long as a real one. */
export interface SteppingClock extends Clock {
  readonly forward: (minutes: number) => void
}

/** A clock that stands at an instant, in UTC. */
export function steppingClock(start: string): SteppingClock {
  let at = start
  return {
    now: () => at,
    forward: (minutes) => {
      at = minutesAfter(at, minutes)
    },
  }
}
