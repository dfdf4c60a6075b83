import { countOf, parseCaseRow } from '../disk/rows'
import type { Database } from '../disk/database'

/** How far a log reaches: enough to notice, without opening it, that it grew or was written anew. */
export interface LogPosition {
  /** Counts the rewritings of the log. */
  readonly generation: number
  readonly facts: number
}

/** How far the log of every case reaches now; a case whose row is damaged is not among them. Throws where the disk does. */
export async function readPositions(database: Database): Promise<ReadonlyMap<string, LogPosition>> {
  const rows = await database.cases.toArray()
  return new Map(
    rows.flatMap((value) => {
      const row = parseCaseRow(value)
      return row === null ? [] : [[row.id, { generation: row.generation, facts: countOf(row) }]]
    }),
  )
}
