import { attempt } from '../disk/attempt'
import type { KeyedQueue } from '../disk/keyedQueue'
import type { Session, SessionKeeper } from '../keys/session'
import { parsePointer, POINTER, type Pointer } from './pointer'
import { readPresent } from './present'
import type { SecretParts } from './secretParts'
import { standingOf, type Standing } from './standing'
import { takeKeysOfNow } from './takeKeysOfNow'

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

/** Makes it. `goOnWithCases` does what is left to do of the cases: it gives other keys to those that lay bare. */
export function makeErasure(
  parts: SecretParts,
  session: SessionKeeper,
  queue: KeyedQueue,
  goOnWithCases: () => Promise<void>,
): ErasureInside {
  const listeners = new Set<() => void>()
  const present = async (): Promise<Pointer | null> => {
    const pointer = parsePointer(await parts.database.device.get(POINTER))
    return pointer === 'damaged' ? null : pointer
  }

  // Nobody waits for it, and who unlocks reads one file less first.
  const loadWork = async () => (await import('./eraseNow')).makeEraseNow(parts, session)
  let working: ReturnType<typeof loadWork> | null = null

  const work = async () => {
    if (parts.locks.canWrite) {
      working ??= loadWork()
      const now = await working.catch(() => null)
      if (now === null) working = null
      else {
        await attempt(() => parts.locks.writing(now.tidy))
        await attempt(() => parts.locks.writing(now.beginEpoch))
      }
    }
    await attempt(goOnWithCases)
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
      await queue.run('erasure', work)
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
      const done = await attempt(() => takeKeysOfNow(own, readPresent(parts)))
      return done.ok && done.value
    },
  }
}
