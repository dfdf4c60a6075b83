import type { Means } from '../keys/means'
import { parseSealedRow } from '../disk/rows'
import type { Bytes } from '../sealing/bytes'
import { lift } from './lift'
import { nextId } from './nextKey'
import { addWay, openWaiting, prepare, type BareVault } from './pending'
import { read } from './present'
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

  const settleAlone = async (means: Means, dataKey: Bytes, mayLift: boolean) => {
    const now = await read(parts)
    if (!now.ok || now.value.pointer?.depends === true) return
    const bare: BareVault = { ...now.value, means, dataKey }
    const waiting = await openWaiting(parts.files, bare)
    if (waiting === 'unknown') return
    if (waiting === null) {
      madeHere = (await prepare(parts, bare)) || madeHere
      return
    }
    try {
      if (!(await addWay(parts, bare, waiting)) || !mayLift || madeHere || !nothingWaits()) return
      // Never is a security key the only way left.
      const slots = await parts.database.slots.toArray()
      const there = new Set(slots.map((row) => parseSealedRow(row)?.id))
      if (there.has(nextId('passphrase')) || there.has(nextId('recovery'))) {
        await lift(parts, bare, waiting)
      }
    } finally {
      waiting.dataKey.fill(0)
    }
  }

  return {
    made: () => {
      madeHere = true
    },
    settle: async (means, dataKey) => {
      const { locks } = parts
      if (!locks.canWrite) return
      const alone = (mayLift: boolean) => () =>
        locks.writing(() => settleAlone(means, dataKey, mayLift))
      try {
        const free = await locks.whileNobodyIsIn(alone(true))
        if (free === null) await alone(false)()
      } catch {
        // As it was: nothing of it is needed to open the vault.
      }
    },
  }
}
