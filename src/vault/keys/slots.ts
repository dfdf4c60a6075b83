import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { attempt } from '../disk/attempt'
import type { Database } from '../disk/database'
import { sameBytes } from '../sealing/bytes'
import { parseDeviceSlot, parseSlot, type DeviceSlot, type Slot, type SlotId } from './slot'

/** Why there is no slot to unlock with. */
export type SlotTrouble = StorageTrouble | { readonly code: 'not-set-up' | 'vault-damaged' }

/** Reads one way to unlock, always from the disk: another window may have renewed it. */
export async function readSlot(database: Database, id: SlotId): Promise<Result<Slot, SlotTrouble>> {
  const rows = await attempt(() => database.slots.toArray())
  if (!rows.ok) return rows
  if (rows.value.length === 0) return refused({ code: 'not-set-up' })
  const slot = rows.value.map(parseSlot).find((one) => one?.id === id)
  return slot === undefined || slot === null ? refused({ code: 'vault-damaged' }) : ok(slot)
}

/** Reads the slot of a security key or the device's own. Null where there is none that can be read. */
export function readDeviceSlot(
  database: Database,
): Promise<Result<DeviceSlot | null, StorageTrouble>> {
  return attempt(async () => parseDeviceSlot(await database.slots.get('device')))
}

/** Takes that slot away; nothing happens where there is none. */
export function removeDeviceSlot(database: Database): Promise<Result<void, StorageTrouble>> {
  return attempt(() => database.slots.delete('device'))
}

/** Says whether anybody has set up a vault here. */
export function hasSlots(database: Database): Promise<Result<boolean, StorageTrouble>> {
  return attempt(async () => (await database.slots.count()) > 0)
}

/** Writes the first slots, both or none. Out: false where a vault was set up here already. */
export function writeFirstSlots(
  database: Database,
  slots: readonly Slot[],
): Promise<Result<boolean, StorageTrouble>> {
  return attempt(() =>
    database.transaction('rw', database.slots, async () => {
      if ((await database.slots.count()) > 0) return false
      await database.slots.bulkAdd(slots)
      return true
    }),
  )
}

/** Puts a slot in place of the one it was made from. Out: false where that one was replaced meanwhile. */
export function replaceSlot(
  database: Database,
  slot: Slot,
  former: Slot,
): Promise<Result<boolean, StorageTrouble>> {
  return attempt(() =>
    database.transaction('rw', database.slots, async () => {
      const present = parseSlot(await database.slots.get(slot.id))
      if (present === null || !sameBytes(present.sealed, former.sealed)) return false
      await database.slots.put(slot)
      return true
    }),
  )
}

/** Puts a slot in place of whatever was there. */
export function putSlot(database: Database, slot: Slot): Promise<Result<string, StorageTrouble>> {
  return attempt(() => database.slots.put(slot))
}
