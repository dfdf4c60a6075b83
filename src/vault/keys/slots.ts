import type { StorageTrouble } from '#conference'
import type { Result } from '#base'
import { attempt } from '../disk/attempt'
import type { Database } from '../disk/database'
import { OWNER } from '../lanes/laneOwner'
import { SET } from '../soundness/setRow'
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

/** What is found at a start: nothing, a vault, or cases without any way in: that is damage, and no first start. */
export type Found = 'new' | 'made' | 'noWayIn'

/** Says how a vault stands here. */
export function readStanding(database: Database): Promise<Result<Found, StorageTrouble>> {
  return attempt(async () => {
    if ((await database.slots.count()) > 0) return 'made'
    return (await database.cases.count()) > 0 ? 'noWayIn' : 'new'
  })
}

/** Clears what nobody can open any more. Out: false where there is a way in after all; then nothing was cleared. */
export function clearRest(database: Database): Promise<Result<boolean, StorageTrouble>> {
  const { slots, cases, facts, segments, digests, documents } = database
  return attempt(() =>
    database.transaction('rw', [slots, cases, facts, segments, digests, documents], async () => {
      if ((await slots.count()) > 0) return false
      await Promise.all([cases, facts, segments, digests, documents].map((table) => table.clear()))
      return true
    }),
  )
}

/** Writes the first slots and the pointer, all or none. Out: false where a vault was set up here already, also one that was damaged. */
export function writeFirstSlots(
  database: Database,
  slots: readonly SlotRow[],
  pointer: Pointer | null,
): Promise<Result<boolean, StorageTrouble>> {
  return attempt(() =>
    database.transaction('rw', ['slots', 'cases', 'documents', 'device'], async () => {
      if ((await database.slots.count()) + (await database.cases.count()) > 0) return false
      // Of a vault that is no more: nobody can open them.
      await Promise.all([database.documents.delete(OWNER), database.device.delete(SET)])
      await database.slots.bulkAdd(slots)
      if (pointer === null) await database.device.delete(POINTER)
      else await database.device.put(pointerRow(pointer))
      return true
    }),
  )
}
