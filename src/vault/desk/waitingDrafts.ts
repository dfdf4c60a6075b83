import type { Database, DocumentRow } from '../disk/database'

/**
 * Drafts that the disk did not take yet, in the memory of this window: sealed as they will lie there, so that the keys
 * may go meanwhile.
 */
export interface WaitingDrafts {
  /** Marks that a sentence of this case is begun (null: outside a case). What comes out says whether it still counts. */
  readonly begin: (caseId: string | null) => () => boolean
  /** Has it wait, in the place of what waited there before. */
  readonly add: (row: DocumentRow) => void
  readonly find: (id: string) => DocumentRow | null
  /** Lets go of one: it is sent, or thrown away. */
  readonly drop: (id: string) => void
  /** Lets go of those of a case that is gone or closed, and of what is begun and not sealed yet. */
  readonly dropOf: (caseId: string) => void
  /**
   * Writes what waits in its place, this one or a newer, which waits no longer then; nothing where it was let go of, or its
   * case is gone. Throws where the disk does.
   */
  readonly write: (row: DocumentRow) => Promise<void>
  /** Writes all that wait. Throws at the first that the disk does not take. */
  readonly writeAll: () => Promise<void>
  readonly isEmpty: () => boolean
}

/** Makes the place where they wait, empty. */
export function makeWaitingDrafts(database: Database): WaitingDrafts {
  const rows = new Map<string, DocumentRow>()
  /** How often the drafts of a case went, all at once. */
  const gone = new Map<string, number>()
  const timesGone = (caseId: string | null) => (caseId === null ? 0 : (gone.get(caseId) ?? 0))

  const write = async (row: DocumentRow) => {
    if (!rows.has(row.id)) return
    let written: DocumentRow | undefined
    // In one transaction: a sentence that was on its way when its case went or was closed may not outlive that.
    await database.transaction('rw', ['cases', 'documents'], async () => {
      const present = await isOfPresentCase(database, row)
      // A newer one may have come in its place: then that. However slow the disk, what is typed gets there.
      written = rows.get(row.id)
      if (present && written !== undefined) await database.documents.put(written)
    })
    if (rows.get(row.id) === written) rows.delete(row.id)
  }

  return {
    begin: (caseId) => {
      const before = timesGone(caseId)
      return () => timesGone(caseId) === before
    },
    add: (row) => void rows.set(row.id, row),
    find: (id) => rows.get(id) ?? null,
    drop: (id) => void rows.delete(id),
    dropOf: (caseId) => {
      gone.set(caseId, timesGone(caseId) + 1)
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
