import { asked } from '../disk/strictly'
import type { Disk } from '../disk/database'
import { parseCaseRow, parseSealedRow } from '../disk/rows'
import { takeLayer, type Layer } from '../sealing/layer'
import { caseKeyAad, slotLayerAad } from '../sealing/additionalData'
import { isUnderSecret } from '../sealing/seal'
import { parsePointer, POINTER, type Pointer } from './pointer'
import { layerFrom, secretIn } from './secret'
import type { SecretFiles } from './secretFiles'

/** Rows as a connection of its own finds them. */
interface Found {
  readonly seen: unknown
  readonly slots: readonly unknown[]
  readonly cases: readonly unknown[]
}

/**
 * Looks, over a new connection and with what the file says, whether the disk is as the pointer tells: every slot and
 * every case's key that is under a secret opens its outer seal. Only then the secret of before may go. Throws where the
 * disk does.
 *
 * @param lost how many rows were under no secret that opens before already
 */
export async function isReadBack(
  disk: Disk,
  files: SecretFiles,
  pointer: Pick<Pointer, 'epoch' | 'file'>,
  lost: number,
): Promise<boolean> {
  const content = await files.read(pointer.file)
  if (!content.ok || content.value === null) return false
  const { seen, slots, cases } = await rowsOn(disk)
  const present = parsePointer(seen)
  if (present === null || present === 'damaged') return false
  if (present.epoch !== pointer.epoch || present.file !== pointer.file) return false
  const layer = await layerFrom(await secretIn(content.value, pointer.epoch))
  const opened = await Promise.all([
    ...slots.map((row) => slotOpens(row, layer)),
    ...cases.map((row) => caseOpens(row, layer)),
  ])
  const shut = opened.filter((one) => one === false).length
  return shut <= lost && opened.slice(0, slots.length).includes(true)
}

async function slotOpens(value: unknown, layer: Layer): Promise<boolean | null> {
  const row = parseSealedRow(value)
  if (row === null || !isUnderSecret(row.sealed)) return null
  return (await takeLayer(layer, row.sealed, slotLayerAad(row.id))) !== null
}

async function caseOpens(value: unknown, layer: Layer): Promise<boolean | null> {
  const row = parseCaseRow(value)
  if (row === null || !isUnderSecret(row.key)) return null
  return (await takeLayer(layer, row.key, caseKeyAad(row.id, row.generation))) !== null
}

async function rowsOn({ indexedDB, databaseName }: Disk): Promise<Found> {
  const database = await asked(indexedDB.open(databaseName))
  try {
    const transaction = database.transaction(['device', 'slots', 'cases'])
    const [seen, slots, cases] = await Promise.all([
      asked<unknown>(transaction.objectStore('device').get(POINTER)),
      asked<unknown[]>(transaction.objectStore('slots').getAll()),
      asked<unknown[]>(transaction.objectStore('cases').getAll()),
    ])
    return { seen, slots, cases }
  } finally {
    database.close()
  }
}
