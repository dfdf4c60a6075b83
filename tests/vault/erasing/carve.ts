import { carve as carveRemains, type Known } from '../../../scripts/trials/carve.mjs'
import type { EverWritten } from './everWritten'

export type { Known }

/**
 * Somebody who found the laptop, has every row that was ever written, and the files of the erasable secret as they are
 * now: tries every key that any of it gives on everything. Out: all that could be read, as one text.
 */
export async function carve(
  ever: EverWritten,
  files: ReadonlyMap<string, Uint8Array>,
  known: Known,
): Promise<string> {
  const rows = (store: string) => ever.get(store) ?? []
  const epochs = Math.max(0, ...rows('device').map((row) => Number(row['epoch'] ?? 0))) + 1
  const { text } = await carveRemains(
    {
      ...{ slots: rows('slots'), cases: rows('cases') },
      facts: [...rows('facts'), ...rows('segments')],
      sealed: [...rows('digests'), ...rows('documents')],
      files: [...files.values()],
      epochs,
    },
    known,
  )
  return text
}
