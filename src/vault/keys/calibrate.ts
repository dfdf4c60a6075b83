import { randomBytes } from '../sealing/bytes'
import type { Argon2Cost, DeriveKey } from './argon2'

/** How long a derivation is to take on the machine that a passphrase is chosen on, in milliseconds. */
const AIM = 1_000

/** A clock that jumped must not make a passphrase that takes minutes. */
const MOST_ITERATIONS = 24

/** What was measured is worth something only where there was enough to do; KiB times passes. */
const ENOUGH = 32 * 1024

/** Deriving, with an eye on how fast this machine is. */
export interface Calibrated {
  readonly derive: DeriveKey
  /** What a new passphrase is to cost here: about a second, and never less than the least. May throw, as deriving may. */
  readonly costNow: () => Promise<Argon2Cost>
}

/**
 * Watches how long derivations take. Nobody waits for that: unlocking tells it, and where nothing was derived yet one pass
 * is tried.
 *
 * @param elapsed milliseconds of a clock that nobody can set
 */
export function calibrate(derive: DeriveKey, least: Argon2Cost, elapsed: () => number): Calibrated {
  /** KiB times passes in a millisecond; null while nothing was measured. */
  let speed: number | null = null

  const timed: DeriveKey = async (passphrase, salt, cost) => {
    const began = elapsed()
    const key = await derive(passphrase, salt, cost)
    const took = elapsed() - began
    const work = cost.memoryKiB * cost.iterations
    if (took > 0 && work >= ENOUGH) speed = work / took
    return key
  }

  return {
    derive: timed,
    costNow: async () => {
      if (speed === null && least.memoryKiB >= ENOUGH) {
        const trial = { ...least, iterations: 1 }
        const key = await timed(randomBytes(16), randomBytes(16), trial)
        key.fill(0)
      }
      const passes = speed === null ? 0 : Math.round((AIM * speed) / least.memoryKiB)
      const iterations = Math.min(MOST_ITERATIONS, Math.max(least.iterations, passes))
      return { ...least, iterations }
    },
  }
}
