import { Dexie } from 'dexie'
import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import type { Database } from '../disk/database'
import { parseCaseRow, type CaseRow, type FormerCaseRow } from '../disk/rows'
import type { Keys } from '../keys/keys'
import { readUnder } from '../secret/readUnder'

/** A case as it lay on the disk at one moment. */
export interface CaseOnDisk {
  readonly row: CaseRow | FormerCaseRow
  /** Its segments; of a case of format 1 its records. */
  readonly rows: readonly unknown[]
}

/** All records of a case of format 1: its id with every number. */
export function recordsOf(database: Database, caseId: string) {
  return database.facts
    .where('[caseId+first]')
    .between([caseId, Dexie.minKey], [caseId, Dexie.maxKey])
}

/** All segments of a case, of every lane or of one. */
export function segmentsIn(database: Database, caseId: string, lane?: string) {
  const [from, to] = lane === undefined ? [Dexie.minKey, Dexie.maxKey] : [lane, lane]
  return database.segments
    .where('[caseId+lane+first]')
    .between([caseId, from, Dexie.minKey], [caseId, to, Dexie.maxKey])
}

/** Takes the whole log of a case away, of whatever format, inside a transaction. */
export async function deleteLog(database: Database, caseId: string): Promise<void> {
  await Promise.all([recordsOf(database, caseId).delete(), segmentsIn(database, caseId).delete()])
}

/** Reads the row of a case. Throws where the disk does, and `OtherEpoch`. */
export async function readRow(
  database: Database,
  keys: Keys,
  caseId: string,
): Promise<Result<CaseRow | FormerCaseRow, StorageTrouble>> {
  return rowFrom(await readUnder(database, keys, ['cases'], () => database.cases.get(caseId)))
}

/** Reads the row and the whole log of a case, both of the same moment. Throws where the disk does, and `OtherEpoch`. */
export async function readCaseOnDisk(
  database: Database,
  keys: Keys,
  caseId: string,
): Promise<Result<CaseOnDisk, StorageTrouble>> {
  const [value, segments, records] = await readUnder(
    database,
    keys,
    ['cases', 'facts', 'segments'],
    () =>
      Promise.all([
        database.cases.get(caseId),
        segmentsIn(database, caseId).toArray(),
        recordsOf(database, caseId).toArray(),
      ]),
  )
  const row = rowFrom(value)
  if (!row.ok) return row
  return ok({ row: row.value, rows: row.value.format === 1 ? records : segments })
}

function rowFrom(value: unknown): Result<CaseRow | FormerCaseRow, StorageTrouble> {
  if (value === undefined) return refused({ code: 'case-unknown' })
  const row = parseCaseRow(value)
  return row === null ? refused({ code: 'case-damaged', readable: 0 }) : ok(row)
}
