/** Tells the present moment. Handed in, so that a test can say what time it is. */
export interface Clock {
  /** The present moment as an ISO instant in UTC, with milliseconds. */
  readonly now: () => string
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date().toISOString() }
