import type { Database } from '../disk/database'
import { parseCaseRow } from '../disk/rows'
import { recordsOf, segmentsIn } from './onDisk'

/** How many rows of each table carry the id of a case. Its key lies in its row of `cases`, wrapped. */
export interface Traces {
  readonly cases: number
  /** Of its log, in segments, or in records of format 1. */
  readonly facts: number
  readonly digests: number
  /** Drafts of sentences that were being typed. */
  readonly drafts: number
  /** Whether it lay bare on the disk before the vault was sealed under an erasable secret: that may still be found. */
  readonly bare: boolean
}

/** Counts on the disk itself, all tables at one moment; nothing that is remembered is asked. Throws where it does. */
export async function readTraces(database: Database, caseId: string): Promise<Traces> {
  const [cases, records, segments, digests, drafts] = await database.transaction(
    'r',
    ['cases', 'facts', 'segments', 'digests', 'documents'],
    () =>
      Promise.all([
        database.cases.where('id').equals(caseId).toArray(),
        recordsOf(database, caseId).count(),
        segmentsIn(database, caseId).count(),
        database.digests.where('id').equals(caseId).count(),
        database.documents.where('caseId').equals(caseId).count(),
      ]),
  )
  const bare = cases.some((row) => parseCaseRow(row)?.bare !== undefined)
  return { cases: cases.length, facts: records + segments, digests, drafts, bare }
}
