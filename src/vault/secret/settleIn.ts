import type { Means } from '../keys/means'
import type { Bytes } from '../sealing/bytes'
import { parsePointer, POINTER } from './pointer'
import type { SecretParts } from './secretParts'

/** Brings a vault that lies bare under the erasable secret, in two starts. */
export interface Settler {
  /** Tells that the files were made in this start: what was found later may be depended on, and not before. */
  readonly made: () => void
  /**
   * To be called with a way in at hand, while this window has the vault not yet open: makes the files, or lifts the vault
   * where an earlier start made them. It never fails: what could not be done is tried at the next unlocking.
   */
  readonly settle: (means: Means, dataKey: Bytes) => Promise<void>
}

/**
 * Makes it.
 *
 * @param nothingWaits whether no draft waits in the memory of this window, which the keys of before must open
 */
export function makeSettler(parts: SecretParts, nothingWaits: () => boolean): Settler {
  let madeHere = false

  return {
    made: () => {
      madeHere = true
    },
    settle: async (means, dataKey) => {
      const { locks } = parts
      if (!locks.canWrite) return
      try {
        const pointer = parsePointer(await parts.database.device.get(POINTER))
        if (pointer !== 'damaged' && pointer?.depends === true) return
        // Needed in the first starts only.
        const { settleAlone } = await import('./settleAlone')
        const alone = (mayLift: boolean) => () =>
          locks.writing(async () => {
            const can = mayLift && !madeHere && nothingWaits()
            madeHere = (await settleAlone(parts, means, dataKey, can)) || madeHere
          })
        const free = await locks.whileNobodyIsIn(alone(true))
        if (free === null) await alone(false)()
      } catch {
        // As it was: nothing of it is needed to open the vault.
      }
    },
  }
}
