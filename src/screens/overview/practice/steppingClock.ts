import type { Clock } from '#base'

/** A clock that stands still until it is put forward: so that an invented meeting lasted as long as a real one. */
export interface SteppingClock extends Clock {
  readonly forward: (minutes: number) => void
}

/** A clock that stands at an instant. */
export function steppingClock(start: string): SteppingClock {
  let at = Date.parse(start)
  return {
    now: () => new Date(at).toISOString(),
    forward: (minutes) => {
      at += minutes * 60_000
    },
  }
}
