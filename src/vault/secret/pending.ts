import type { Means } from '../keys/means'
import { slotFor } from '../keys/slotSeal'
import { parseSealedRow } from '../disk/rows'
import { asked, strictly } from '../disk/strictly'
import { sameBytes, type Bytes } from '../sealing/bytes'
import type { Layer } from '../sealing/layer'
import { makeNext } from './makeNext'
import { NEXT, nextId, openNext } from './nextKey'
import { parsePointer, POINTER, pointerRow, type Pointer } from './pointer'
import { layerFrom, secretIn } from './secret'
import type { SecretFiles } from './secretFiles'
import type { SecretParts } from './secretParts'

/** A vault that lies bare, opened by one way in. */
export interface BareVault {
  readonly pointer: Pointer | null
  readonly slots: readonly unknown[]
  readonly means: Means
  /** The first data key. */
  readonly dataKey: Bytes
}

/** The second data key and the outer seal under which it waits. */
export interface Waiting {
  readonly pointer: Pointer
  readonly layer: Layer
  readonly dataKey: Bytes
}

/**
 * Opens what waits to be lifted. Null where it is not whole: the files are not both there, or are others. `unknown` where
 * they cannot be read now.
 */
export async function openWaiting(
  files: SecretFiles,
  { pointer, slots, dataKey }: Omit<BareVault, 'means'>,
): Promise<Waiting | null | 'unknown'> {
  if (pointer === null || pointer.depends) return null
  const [named, idle] = [await files.read('a'), await files.read('b')]
  if (!named.ok || !idle.ok) return 'unknown'
  if (named.value === null || idle.value === null) return null
  const content = pointer.file === 'a' ? named.value : idle.value
  const layer = await layerFrom(await secretIn(content, pointer.epoch))
  const next = await openNext(slots, dataKey, layer)
  return next === null ? null : { pointer, layer, dataKey: next }
}

/**
 * Makes the files and the second data key of a vault that has none, or none that is whole. To be called while this window
 * alone writes the files. Out: whether it was done. Throws where the disk does.
 */
export async function prepare(parts: SecretParts, bare: BareVault): Promise<boolean> {
  const made = await makeNext(parts.files, [bare.means], bare.dataKey, bare.pointer?.epoch ?? 0)
  if (!made.ok) return false
  const { rows, pointer } = made.value
  return putBeside(parts, bare, async (transaction) => {
    const slots = transaction.objectStore('slots')
    const present = await asked<unknown[]>(slots.getAll())
    for (const row of present) {
      const id = parseSealedRow(row)?.id ?? ''
      if (id.startsWith(`${NEXT}-`)) slots.delete(id)
    }
    for (const row of rows) slots.put(row)
    transaction.objectStore('device').put(pointerRow(pointer))
  })
}

/** Gives the way in that came by a slot of the second data key, where it has none. Throws where the disk does. */
export async function addWay(
  parts: SecretParts,
  bare: BareVault,
  { layer, dataKey }: Waiting,
): Promise<boolean> {
  const id = nextId(bare.means.id)
  if (bare.slots.some((row) => parseSealedRow(row)?.id === id)) return true
  const row = await slotFor(bare.means, dataKey, layer, id)
  return putBeside(parts, bare, async (transaction) => {
    transaction.objectStore('slots').put(row)
  })
}

/** Writes beside a bare vault, unless its pointer or the slot of the way in is another by now. */
async function putBeside(
  { database }: SecretParts,
  { pointer, slots, means }: BareVault,
  write: (transaction: IDBTransaction) => Promise<void>,
): Promise<boolean> {
  const before = sealedOf(slots, means.id)
  const { value } = await strictly(database, ['slots', 'device'], async (transaction) => {
    const [seen, row] = await Promise.all([
      asked<unknown>(transaction.objectStore('device').get(POINTER)),
      asked<unknown>(transaction.objectStore('slots').get(means.id)),
    ])
    const present = parsePointer(seen)
    if (present === 'damaged' || present?.epoch !== pointer?.epoch) return false
    const now = sealedOf([row], means.id)
    if (present?.depends === true || before === null || now === null) return false
    if (!sameBytes(before, now)) return false
    await write(transaction)
    return true
  })
  return value
}

function sealedOf(rows: readonly unknown[], id: string): Bytes | null {
  return rows.map(parseSealedRow).find((row) => row?.id === id)?.sealed ?? null
}
