import { segmentsIn } from '../cases/onDisk'
import type { Database } from '../disk/database'
import { parseCaseRow, type CaseRow } from '../disk/rows'
import type { Keys } from '../keys/keys'
import { readUnder } from '../secret/readUnder'
import { isNothing, nothing } from './field'
import { findingOf, type Finding, type OddCase } from './finding'
import { inSlices, nameOdd, type Rest } from './name'
import { openSet, SET } from './setRow'
import { addSums, sumsOf } from './sums'

/**
 * Holds the disk against the seal of the set: rows only, nothing of a log is opened. Out: null where it was not worth while
 * to finish. Throws where the disk does, and `OtherEpoch`.
 *
 * @param last the counter that the browser keeps beside the database
 */
export async function lookAtSet(
  database: Database,
  keys: Keys,
  last: number,
  rest: Rest,
): Promise<Finding | null> {
  const [seal, cases] = await readUnder(database, keys, ['cases'], () =>
    Promise.all([database.device.get(SET), database.cases.toArray()]),
  )
  const set = await openSet(keys, seal)
  const rows = cases.map(parseCaseRow).filter((row) => row !== null)
  const today = rows.filter((row) => row.format === 2)
  const cutOff: OddCase[] = []
  const looked = await inSlices(today, rest, async (slice) => {
    cutOff.push(...(await logsCutOff(database, slice)))
  })
  if (!looked) return null
  const wholeDisk = last > (set?.counter ?? 0)
  if (set === null) {
    // A vault that never had one holds no case of today; cases of format 1 wait for it.
    const unnamed = seal !== undefined || today.length > 0
    return findingOf({ cases: cutOff, unnamed, wholeDisk })
  }
  let reckoned = { sum: nothing(), weighed: nothing() }
  const done = await inSlices(rows, rest, async (slice) => {
    reckoned = addSums(reckoned, await sumsOf(keys.marks, slice))
  })
  if (!done) return null
  const difference = addSums(set, reckoned)
  if (isNothing(difference.sum) && isNothing(difference.weighed)) {
    return findingOf({ cases: cutOff, unnamed: false, wholeDisk })
  }
  const named = await nameOdd(database, keys, cases, difference, rest)
  const others = cutOff.filter(({ id }) => !named.some((one) => one.id === id))
  const all = [...named, ...others]
  return (await rest()) ? findingOf({ cases: all, unnamed: all.length === 0, wholeDisk }) : null
}

/** Those of these cases whose segments are not as many as their row says, or do not end there. */
async function logsCutOff(
  database: Database,
  rows: readonly CaseRow[],
): Promise<readonly OddCase[]> {
  const odd = await database.transaction('r', ['cases', 'segments'], () =>
    Promise.all(
      rows.map(async ({ id }) => {
        const [now, keys] = await Promise.all([
          database.cases.get(id),
          segmentsIn(database, id).primaryKeys(),
        ])
        // As it is now: it may have been written to, or destroyed, since the rows were read.
        const row = parseCaseRow(now)
        return row?.format !== 2 || fitsRow(row, keys) ? null : id
      }),
    ),
  )
  return odd.filter((id) => id !== null).map((id) => ({ id, how: 'changed' as const }))
}

function fitsRow(
  { lanes }: CaseRow,
  keys: readonly (readonly [string, string, number])[],
): boolean {
  return (
    keys.length === lanes.reduce((all, { segments }) => all + segments, 0) &&
    lanes.every(({ lane, next, segments }) => {
      const own = keys.filter((key) => key[1] === lane)
      return own.length === segments && own.every(([, , first]) => first < next)
    })
  )
}
