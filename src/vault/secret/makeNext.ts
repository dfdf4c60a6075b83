import { ok, type Result } from '#base'
import type { Means } from '../keys/means'
import { slotFor, type SlotRow } from '../keys/slotSeal'
import { randomBytes, type Bytes } from '../sealing/bytes'
import { nextId, nextRow } from './nextKey'
import type { Pointer } from './pointer'
import { layerFrom, secretIn } from './secret'
import { FILE_SIZE, type FileTrouble, type SecretFiles } from './secretFiles'

/** What lies beside bare slots until a later start finds both files. */
export interface Next {
  /** Rows of `slots`. */
  readonly rows: readonly SlotRow[]
  readonly pointer: Pointer
}

/**
 * Makes both files, and a second data key for these ways in under what is in the first of them. To be called while this
 * window alone writes the files, on which nothing depends yet.
 *
 * @param epoch of the pointer that this one takes the place of; 0 where there is none
 */
export async function makeNext(
  files: SecretFiles,
  means: readonly Means[],
  dataKey: Bytes,
  epoch: number,
): Promise<Result<Next, FileTrouble>> {
  const content = randomBytes(FILE_SIZE)
  for (const [name, bytes] of [
    ['b', randomBytes(FILE_SIZE)],
    ['a', content],
  ] as const) {
    const written = await files.write(name, bytes)
    if (!written.ok) return written
  }
  const layer = await layerFrom(await secretIn(content, epoch + 1))
  const next = randomBytes(32)
  const rows = await Promise.all([
    nextRow(dataKey, next, layer),
    ...means.map((way) => slotFor(way, next, layer, nextId(way.id))),
  ])
  next.fill(0)
  const pointer: Pointer = {
    ...{ epoch: epoch + 1, file: 'a', wipe: false, depends: false, owed: false },
    again: [],
  }
  return ok({ rows, pointer })
}
