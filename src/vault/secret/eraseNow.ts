import { keysUnder } from '../keys/keys'
import type { SessionKeeper } from '../keys/session'
import { changeSecret } from './changeSecret'
import { parsePointer, POINTER, type Pointer } from './pointer'
import { read } from './present'
import { isReadBack } from './readBack'
import { resealForEpoch } from './resealEpoch'
import type { SecretParts } from './secretParts'
import { takeKeysOfNow } from './takeKeysOfNow'
import { wipeOld } from './wipe'

/** What is left to do of erasing. Each is to be called while this window alone writes the files; they throw where the disk does. */
export interface EraseNow {
  /** Overwrites the file that holds nothing any more. */
  readonly tidy: () => Promise<void>
  /** Begins a new epoch, where one is owed and the vault is open. */
  readonly beginEpoch: () => Promise<void>
}

/** Rows that do not open are no reason to keep the secret of before: they were sealed anew together or not at all. */
const EVERY_ROW = Number.POSITIVE_INFINITY

/** Makes it, once in a start. */
export function makeEraseNow(parts: SecretParts, session: SessionKeeper): EraseNow {
  /** The idle file was overwritten in this start. */
  let isIdleWiped = false
  /** A power cut could bring back the row of before: its file waits for the next start. */
  let waitsForNextStart = false

  const present = async (): Promise<Pointer | null> => {
    const pointer = parsePointer(await parts.database.device.get(POINTER))
    return pointer === 'damaged' ? null : pointer
  }

  return {
    // An idle file that the row does not name is overwritten at start; so is the one that is still to be wiped.
    tidy: async () => {
      const pointer = await present()
      if (pointer === null || waitsForNextStart || (isIdleWiped && !pointer.wipe)) return
      // Never the one without the other: a row that names the wrong file must not cost the secret.
      const holds = pointer.wipe
        ? await isReadBack(parts.disk, parts.files, pointer, EVERY_ROW)
        : (await read(parts)).ok
      if (holds && (await wipeOld(parts, pointer)).ok) isIdleWiped = true
    },
    beginEpoch: async () => {
      const own = session.present()
      const pointer = await present()
      if (own === null || pointer === null || !pointer.depends || !pointer.owed || pointer.wipe)
        return
      if (own.keys.epoch !== pointer.epoch && !(await takeKeysOfNow(own, read(parts)))) return
      const former = own.keys
      let next = former
      const changed = await changeSecret(parts, pointer, {
        under: async (secret) => {
          next = await keysUnder(former.base, secret, former.names)
          return resealForEpoch(former, next)
        },
        pointer: () => ({ owed: false }),
        begun: () => own.renew(next),
      })
      if (!changed.ok) return
      if (changed.value.mayWipe) await wipeOld(parts, changed.value.pointer)
      else waitsForNextStart = true
    },
  }
}
