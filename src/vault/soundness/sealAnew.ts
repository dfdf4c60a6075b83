import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { parseCaseRow, parseSealedRow } from '../disk/rows'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { Session } from '../keys/session'
import { readUnder } from '../secret/readUnder'
import { isSet } from './setKeeper'
import { openSet, sealSet, SET } from './setRow'
import type { SoundnessParts } from './soundness'
import { sumsOf } from './sums'

/** Seals the set over the rows that are there. Throws where the disk does, and `OtherEpoch`. */
export async function sealAnew(
  { database, writer, set, counter }: SoundnessParts,
  { keys }: Session,
): Promise<Result<null, StorageTrouble>> {
  const [seal, cases] = await readUnder(database, keys, ['cases'], () =>
    Promise.all([database.device.get(SET), database.cases.toArray()]),
  )
  const before = (await openSet(keys, seal))?.counter ?? 0
  const next = Math.max(before, counter.read()) + 1
  const rows = cases.map(parseCaseRow).filter((row) => row !== null)
  const row = await sealSet(keys, { counter: next, ...(await sumsOf(keys.marks, rows)) })
  const written = await writeAsWriter<unknown, null>(database, writer, {
    ...{ tables: [], keys },
    look: () => database.device.get(SET),
    write: async (seen) => {
      const was = parseSealedRow(seal)?.sealed ?? null
      if (!isSet(seen, was)) return refused({ code: 'write-failed' })
      await database.device.put(row)
      return ok(null)
    },
  })
  if (written.ok) set.sealedAnew(next)
  return written
}
