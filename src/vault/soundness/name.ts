import type { Database } from '../disk/database'
import { idIn, parseCaseRow } from '../disk/rows'
import type { Keys } from '../keys/keys'
import { openCaseKey } from '../cases/head'
import { sameBytes } from '../sealing/bytes'
import { add, isNothing, multiply } from './field'
import { markOf, stateOf, weightOf } from './marks'
import type { OddCase } from './finding'
import type { SealedSet } from './setRow'

/** Waits until the window has time. Out: whether it is still worth while to go on. */
export type Rest = () => Promise<boolean>

/** How many cases are looked at between two rests. */
const SLICE = 64

/** Goes through all, slice by slice. Out: false where it was not worth while any more. */
export async function inSlices<One>(
  all: readonly One[],
  rest: Rest,
  work: (slice: readonly One[]) => Promise<void>,
): Promise<boolean> {
  for (let at = 0; at < all.length; at += SLICE) {
    if (!(await rest())) return false
    await work(all.slice(at, at + SLICE))
  }
  return true
}

/**
 * Names the case that makes the difference between the set as it was sealed and as it is reckoned. Where that is not one
 * case alone: those whose key does not open where it lies. Throws where the disk does.
 *
 * @param cases the rows of all cases, not parsed
 */
export async function nameOdd(
  database: Database,
  keys: Keys,
  cases: readonly unknown[],
  difference: Pick<SealedSet, 'sum' | 'weighed'>,
  rest: Rest,
): Promise<readonly OddCase[]> {
  const rows = new Map(cases.map((value) => [idIn(value), parseCaseRow(value)]))
  const ids = [...new Set([...rows.keys(), ...(await idsElsewhere(database))])]
  const named: OddCase[] = []
  await inSlices(ids, rest, async (slice) => {
    const weights = await Promise.all(slice.map((id) => weightOf(keys.marks, id)))
    for (const [nth, id] of slice.entries()) {
      const weight = weights[nth]
      if (weight === undefined) continue
      if (!sameBytes(multiply(weight, difference.sum), difference.weighed)) continue
      const row = rows.get(id)
      if (row === undefined) named.push({ id, how: 'missing' })
      else {
        const mark = row && (await markOf(keys.marks, stateOf(row)))
        const isAll = mark !== null && isNothing(add(mark, difference.sum))
        named.push({ id, how: isAll ? 'backAgain' : 'changed' })
      }
    }
  })
  if (named.length > 0) return named
  const there = [...rows].filter(([id]) => id !== '')
  await inSlices(there, rest, async (slice) => {
    const opened = await Promise.all(
      slice.map(async ([, row]) => row !== null && (await openCaseKey(keys, row)) !== null),
    )
    for (const [nth, [id]] of slice.entries()) {
      if (opened[nth] === false) named.push({ id, how: 'changed' })
    }
  })
  return named
}

/** Ids of cases that are known elsewhere than in their own rows. */
async function idsElsewhere(database: Database): Promise<readonly string[]> {
  const [digests, documents, segments] = await Promise.all([
    database.digests.toCollection().primaryKeys(),
    database.documents.orderBy('caseId').uniqueKeys(),
    idsOfSegments(database),
  ])
  return [...digests, ...documents.map(String), ...segments]
}

/** The ids of the cases of which segments lie there: from each id straight to the next. */
function idsOfSegments(database: Database): Promise<readonly string[]> {
  const disk = database.backendDB()
  if (!database.isOpen() || disk === null) return Promise.resolve([])
  return new Promise((resolve, reject) => {
    const ids: string[] = []
    const asking = disk.transaction('segments').objectStore('segments').openKeyCursor()
    asking.onerror = () => reject(asking.error ?? new Error('unknown'))
    asking.onsuccess = () => {
      const cursor = asking.result
      const id: unknown = Array.isArray(cursor?.key) ? cursor.key[0] : null
      if (cursor === null || typeof id !== 'string') return resolve(ids)
      ids.push(id)
      // A list comes after every text.
      cursor.continue([id, []])
    }
  })
}
