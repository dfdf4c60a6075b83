import type { Clock } from '#base'

/** A clock that goes when a test says so. */
export interface HandClock extends Clock {
  /** Lets minutes pass; a negative number sets the clock back. */
  readonly pass: (minutes: number) => void
  /** Sets the clock to an ISO instant. */
  readonly set: (instant: string) => void
}

/** Makes a clock that stands at this ISO instant. */
export function makeHandClock(start: string): HandClock {
  let at = Date.parse(start)
  return {
    now: () => new Date(at).toISOString(),
    pass: (minutes) => {
      at += minutes * 60_000
    },
    set: (instant) => {
      at = Date.parse(instant)
    },
  }
}
