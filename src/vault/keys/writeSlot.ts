import { attempt } from '../disk/attempt'
import { ok, refused, type Result } from '#base'
import { parseSealedRow } from '../disk/rows'
import { sameBytes } from '../sealing/bytes'
import { epochOf, OtherEpoch } from '../secret/epochCheck'
import { nextId } from '../secret/nextKey'
import { openWaiting } from '../secret/pending'
import { parsePointer, POINTER, pointerRow } from '../secret/pointer'
import type { SecretParts } from '../secret/secretParts'
import type { Means } from './means'
import { openWith, type Opened, type SlotTrouble } from './openWith'
import type { SlotId } from './slot'
import { slotFor } from './slotSeal'

/** How often another window may have changed the disk in between. */
const TRIES = 4

/**
 * Puts the slot of a way in, in place of whatever there was, and where the vault is yet to be lifted that of the second
 * data key too. A new epoch is owed for it: the slot of before lies about.
 *
 * @param proven the way in that gives the data key; `wrong` where it opens nothing any more
 */
export async function writeSlot(
  parts: SecretParts,
  proven: Means,
  means: Means,
): Promise<Result<null, SlotTrouble | 'wrong'>> {
  for (let nth = 0; nth < TRIES; nth += 1) {
    const opened = await openWith(parts, proven)
    if (!opened.ok) return opened
    try {
      const put = await attempt(() => putSlot(parts, opened.value, means))
      return put.ok ? ok(null) : put
    } catch (error) {
      if (!(error instanceof OtherEpoch)) throw error
    } finally {
      opened.value.dataKey.fill(0)
    }
  }
  return refused({ code: 'write-failed' })
}

async function putSlot(
  { database, files }: SecretParts,
  { dataKey, present }: Opened,
  means: Means,
): Promise<void> {
  const slot = await slotFor(means, dataKey, present.layer)
  const waiting = await openWaiting(files, { ...present, dataKey })
  const known = waiting === 'unknown' ? null : waiting
  const next = known && (await slotFor(means, known.dataKey, known.layer, nextId(means.id)))
  known?.dataKey.fill(0)
  await database.transaction('rw', ['slots', 'device'], async () => {
    const [seen, row] = await Promise.all([
      database.device.get(POINTER),
      database.slots.get(means.id),
    ])
    // Of two windows that change the same way in at once, one is told that its proof is no longer right.
    if (!isSame(row, present.slots, means.id)) throw new OtherEpoch()
    const pointer = parsePointer(seen)
    if (pointer === 'damaged' || pointer?.epoch !== present.pointer?.epoch) throw new OtherEpoch()
    if (epochOf(pointer) !== epochOf(present.pointer)) throw new OtherEpoch()
    await database.slots.put(slot)
    if (next !== null) await database.slots.put(next)
    // It would open the second data key for who knows the way in of before.
    else await database.slots.delete(nextId(means.id))
    if (pointer === null || !pointer.depends) return
    const again = pointer.again.filter((id) => id !== means.id)
    await database.device.put(pointerRow({ ...pointer, again, owed: true }))
  })
}

/** Whether the row of a way in is still the one that was seen, or still none. */
function isSame(row: unknown, slots: readonly unknown[], id: SlotId): boolean {
  const before = slots.map(parseSealedRow).find((one) => one?.id === id)
  const now = parseSealedRow(row)
  return before && now ? sameBytes(before.sealed, now.sealed) : !before && !now
}
