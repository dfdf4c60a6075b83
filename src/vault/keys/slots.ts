import type { StorageTrouble } from '#conference'
import type { Result } from '#base'
import { attempt } from '../disk/attempt'
import type { Database } from '../disk/database'
import { owe } from '../secret/owe'
import { nextId } from '../secret/nextKey'
import { parsePointer, POINTER, pointerRow, type Pointer } from '../secret/pointer'
import type { SlotRow } from './slotSeal'

/** Takes that slot away, and owes a new epoch for it; nothing happens where there is none. */
export function removeDeviceSlot(database: Database): Promise<Result<void, StorageTrouble>> {
  return attempt(() =>
    database.transaction('rw', ['slots', 'device'], async () => {
      const pointer = parsePointer(await database.device.get(POINTER))
      await database.slots.bulkDelete(['device', nextId('device')])
      if (pointer !== 'damaged') await owe(database, pointer)
    }),
  )
}

/** Says whether anybody has set up a vault here: cases without a way in are no first start, but damage. */
export function isSetUp(database: Database): Promise<Result<boolean, StorageTrouble>> {
  return attempt(async () => (await database.slots.count()) + (await database.cases.count()) > 0)
}

/** Writes the first slots and the pointer, all or none. Out: false where a vault was set up here already, also one that was damaged. */
export function writeFirstSlots(
  database: Database,
  slots: readonly SlotRow[],
  pointer: Pointer | null,
): Promise<Result<boolean, StorageTrouble>> {
  return attempt(() =>
    database.transaction('rw', ['slots', 'cases', 'device'], async () => {
      if ((await database.slots.count()) + (await database.cases.count()) > 0) return false
      await database.slots.bulkAdd(slots)
      if (pointer === null) await database.device.delete(POINTER)
      else await database.device.put(pointerRow(pointer))
      return true
    }),
  )
}
