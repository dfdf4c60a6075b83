import { Dexie } from 'dexie'
import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import type { Database } from '../disk/database'
import { parseCaseRow, type CaseRow } from '../disk/rows'
import type { Keys } from '../keys/keys'
import { readUnder } from '../secret/readUnder'

/** A case as it lay on the disk at one moment. */
export interface Snapshot {
  readonly row: CaseRow
  readonly records: readonly unknown[]
}

/** All records of a case: its id with every number. */
export function recordsOf(database: Database, caseId: string) {
  return database.facts
    .where('[caseId+first]')
    .between([caseId, Dexie.minKey], [caseId, Dexie.maxKey])
}

/** Reads the row of a case. Throws where the disk does, and `OtherEpoch`. */
export async function readRow(
  database: Database,
  keys: Keys,
  caseId: string,
): Promise<Result<CaseRow, StorageTrouble>> {
  return rowFrom(await readUnder(database, keys, ['cases'], () => database.cases.get(caseId)))
}

/** Reads the row and all records of a case, both of the same moment. Throws where the disk does, and `OtherEpoch`. */
export async function readSnapshot(
  database: Database,
  keys: Keys,
  caseId: string,
): Promise<Result<Snapshot, StorageTrouble>> {
  const [value, records] = await readUnder(database, keys, ['cases', 'facts'], () =>
    Promise.all([database.cases.get(caseId), recordsOf(database, caseId).toArray()]),
  )
  const row = rowFrom(value)
  return row.ok ? ok({ row: row.value, records }) : row
}

function rowFrom(value: unknown): Result<CaseRow, StorageTrouble> {
  if (value === undefined) return refused({ code: 'case-unknown' })
  const row = parseCaseRow(value)
  return row === null ? refused({ code: 'case-damaged', readable: 0 }) : ok(row)
}
