import { millisecondsOf } from '#base'

/**
 * A hybrid logical clock, as text that sorts as it counts: twelve hexadecimal digits of milliseconds since 1970, then four
 * of a counter for what happens within one. It never goes back, also where the clock of the machine does.
 */
export type Hlc = string

/** Before everything. */
export const NO_HLC: Hlc = '0'.repeat(16)

/** What a clock reads as; any other text is none. */
export const HLC = /^[0-9a-f]{16}$/

const LAST_COUNT = 0xffff
const LAST_MS = 2 ** 48 - 1

/**
 * The clock's next reading.
 *
 * @param last the highest reading that its writer has seen, of whatever device
 * @param at the instant, as the clock of the machine tells it
 */
export function tick(last: Hlc, at: string): Hlc {
  const now = millisecondsOf(at)
  const ms = momentOf(last)
  if (now > ms) return reading(now, 0)
  const count = Number.parseInt(last.slice(12), 16)
  return count < LAST_COUNT ? reading(ms, count + 1) : reading(ms + 1, 0)
}

/** The milliseconds since 1970 in a reading. */
export function momentOf(hlc: Hlc): number {
  return Number.parseInt(hlc.slice(0, 12), 16)
}

function reading(ms: number, count: number): Hlc {
  const whole = Math.min(Math.max(0, Math.floor(ms)), LAST_MS)
  return whole.toString(16).padStart(12, '0') + count.toString(16).padStart(4, '0')
}
