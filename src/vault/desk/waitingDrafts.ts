import type { Database, DocumentRow } from '../disk/database'

/**
 * Drafts that the disk did not take yet, in the memory of this window: sealed as they will lie there, so that the keys
 * may go meanwhile.
 */
export interface WaitingDrafts {
  /** Has it wait, in the place of what waited there before. */
  readonly add: (row: DocumentRow) => void
  readonly find: (id: string) => DocumentRow | null
  /** Lets go of one: it is sent, or thrown away. */
  readonly drop: (id: string) => void
  /** Lets go of those of a case that is gone. */
  readonly dropOf: (caseId: string) => void
  /** Writes this one, which waits no longer then; not where its case is gone. Throws where the disk does. */
  readonly write: (row: DocumentRow) => Promise<void>
  /** Writes all that wait. Throws at the first that the disk does not take. */
  readonly writeAll: () => Promise<void>
  readonly isEmpty: () => boolean
}

/** Makes the place where they wait, empty. */
export function makeWaitingDrafts(database: Database): WaitingDrafts {
  const rows = new Map<string, DocumentRow>()

  const write = async (row: DocumentRow) => {
    // In one transaction: a sentence that was still being sealed when its case was destroyed may not outlive it.
    await database.transaction('rw', ['cases', 'documents'], async () => {
      if (await isOfPresentCase(database, row)) await database.documents.put(row)
    })
    // A newer one may have come meanwhile.
    if (rows.get(row.id) === row) rows.delete(row.id)
  }

  return {
    add: (row) => void rows.set(row.id, row),
    find: (id) => rows.get(id) ?? null,
    drop: (id) => void rows.delete(id),
    dropOf: (caseId) => {
      for (const row of rows.values()) if (row.caseId === caseId) rows.delete(row.id)
    },
    write,
    writeAll: async () => {
      for (const row of [...rows.values()]) await write(row)
    },
    isEmpty: () => rows.size === 0,
  }
}

/** Whether the case of a draft is there; a draft outside a case belongs to none. */
async function isOfPresentCase({ cases }: Database, { caseId }: DocumentRow): Promise<boolean> {
  return caseId === undefined || (await cases.where('id').equals(caseId).count()) > 0
}
