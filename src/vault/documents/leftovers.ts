import { ok, refused, type Result } from '#base'
import type { StorageTrouble } from '#conference'
import type { SessionKeeper } from '../keys/session'
import { sealJson, unsealJson } from '../sealing/json'
import type { Bytes } from '../sealing/bytes'
import type { Unreadable } from './parse'

/** What the disk did not take, in the memory of this window: sealed, while nobody has a key. */
export interface Leftovers {
  readonly isEmpty: () => boolean
  /** Opens it for who unlocked; null where nothing waits. It is there until it is let go of. Parse what comes out. */
  readonly open: () => Promise<Result<unknown, StorageTrouble | Unreadable>>
  readonly drop: () => void
}

/** What only the vault itself does with it. */
export interface LeftoversInside extends Leftovers {
  /** Seals it, in the place of what waited before. Without a session there is nothing to seal it with. */
  readonly seal: (value: unknown) => Promise<void>
}

/** Never on a disk: the name of the place in this window's memory. */
const PLACE = 'leftovers'

/**
 * Makes the place where it waits, empty.
 *
 * @param comeIn marks that this window is in: as long as anything waits no other one may give the vault another data key
 */
export function makeLeftovers(
  session: SessionKeeper,
  comeIn: () => Promise<() => void>,
): LeftoversInside {
  let sealed: Bytes | null = null
  let leave: (() => void) | null = null
  return {
    isEmpty: () => sealed === null,
    open: async () => {
      if (sealed === null) return ok(null)
      const keys = session.isOpen() ? session.present()?.keys : undefined
      if (keys === undefined) return refused({ code: 'locked' })
      const opened = await unsealJson(keys.waiting, sealed, PLACE)
      return opened.ok ? opened : refused({ code: 'unreadable' })
    },
    drop: () => {
      sealed = null
      leave?.()
      leave = null
    },
    seal: async (value) => {
      const keys = session.present()?.keys
      if (keys === undefined) return
      sealed = await sealJson(keys.waiting, value, PLACE)
      leave ??= await comeIn()
    },
  }
}
