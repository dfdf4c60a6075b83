import { attempt } from '../disk/attempt'
import type { Lanes } from '../disk/lanes'
import { keysUnder } from '../keys/keys'
import type { Session, SessionKeeper } from '../keys/session'
import { changeSecret } from './changeSecret'
import { epochOf } from './epochCheck'
import { isReadBack } from './readBack'
import { parsePointer, POINTER, type Pointer } from './pointer'
import { read, readPresent } from './present'
import { resealForEpoch } from './resealEpoch'
import type { SecretParts } from './secretParts'
import { standingOf, type Standing } from './standing'
import { wipeOld } from './wipe'

/** Has what was erased be gone from the disk, and says how far that is. */
export interface Erasure {
  /** How it stands now, as the disk tells. */
  readonly standing: () => Promise<Standing>
  /**
   * Does what is left to do: begins a new epoch where one is owed and the vault is open, overwrites the secret of before. Out:
   * how it stands then. It never fails; what could not be done is tried with the next erasing and at the next start.
   */
  readonly goOn: () => Promise<Standing>
  /** Whether the slots are there and the file that they depend on is not: only a backup helps then. */
  readonly isSecretGone: () => Promise<boolean>
  /** Calls back when it may stand otherwise. Out: how to stop listening. */
  readonly onChange: (callback: () => void) => () => void
}

/** What only the vault itself asks of it. */
export interface ErasureInside extends Erasure {
  /** Takes the keys of the epoch in which the disk is now. Out: whether that could be done. */
  readonly catchUp: (session: Session) => Promise<boolean>
}

/** Makes it. `renewCaseKeys` gives other keys to the cases that lay bare. */
export function makeErasure(
  parts: SecretParts,
  session: SessionKeeper,
  lanes: Lanes,
  renewCaseKeys: () => Promise<void>,
): ErasureInside {
  const listeners = new Set<() => void>()
  /** The idle file was overwritten in this start. */
  let isIdleWiped = false
  /** A power cut could bring back the row of before: its file waits for the next start. */
  let waitsForNextStart = false

  const present = async (): Promise<Pointer | null> => {
    const pointer = parsePointer(await parts.database.device.get(POINTER))
    return pointer === 'damaged' ? null : pointer
  }

  /** An idle file that the row does not name is overwritten at start; so is the one that is still to be wiped. */
  const tidy = async () => {
    const pointer = await present()
    if (pointer === null || waitsForNextStart || (isIdleWiped && !pointer.wipe)) return
    // Never the one without the other: a row that names the wrong file must not cost the secret.
    const holds = pointer.wipe
      ? await isReadBack(parts.disk, parts.files, pointer, EVERY_ROW)
      : (await read(parts)).ok
    if (holds && (await wipeOld(parts, pointer)).ok) isIdleWiped = true
  }

  const beginEpoch = async () => {
    const own = session.present()
    const pointer = await present()
    if (own === null || pointer === null || !pointer.depends || !pointer.owed || pointer.wipe)
      return
    if (own.keys.epoch !== pointer.epoch && !(await take(own, read(parts)))) return
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
  }

  const work = async () => {
    if (parts.locks.canWrite) {
      await attempt(() => parts.locks.writing(tidy))
      await attempt(() => parts.locks.writing(beginEpoch))
    }
    await attempt(renewCaseKeys)
  }

  const standing = async (): Promise<Standing> => {
    const pointer = await attempt(present)
    return standingOf(parts, pointer.ok ? pointer.value : null)
  }

  const tell = () => {
    for (const listener of [...listeners]) listener()
  }

  return {
    standing,
    goOn: async () => {
      tell()
      await lanes.run('erasure', work)
      tell()
      return standing()
    },
    isSecretGone: async () => {
      const present = await readPresent(parts)
      if (present.ok) present.value.secret?.bytes.fill(0)
      return !present.ok && present.refusal.code === 'secret-gone'
    },
    onChange: (callback) => {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
    catchUp: async (own) => {
      const done = await attempt(() => take(own, readPresent(parts)))
      return done.ok && done.value
    },
  }
}

/** Rows that do not open are no reason to keep the secret of before: they were sealed anew together or not at all. */
const EVERY_ROW = Number.POSITIVE_INFINITY

/** Has the session go on with the keys of now. Out: whether they could be had. */
async function take(own: Session, reading: ReturnType<typeof readPresent>): Promise<boolean> {
  const now = await reading
  if (!now.ok) return false
  const { pointer, secret } = now.value
  if (epochOf(pointer) === own.keys.epoch) {
    if (own.keys.isCutOff) own.renew({ ...own.keys, isCutOff: false })
    return true
  }
  // A vault that was lifted meanwhile has another data key: that asks for the way in again.
  if (secret === null || own.keys.epoch === 0) return false
  own.renew(await keysUnder(own.keys.base, secret, own.keys.names))
  secret.bytes.fill(0)
  return true
}
