import type { Database, DocumentRow } from '../disk/database'
import type { Keys } from '../keys/keys'
import { seal, unseal } from '../sealing/seal'
import { documentAad } from '../sealing/additionalData'
import type { Bytes } from '../sealing/bytes'
import { checkEpoch, OtherEpoch } from '../secret/epochCheck'
import { POINTER } from '../secret/pointer'

/**
 * A draft that waits, sealed twice: as it is to lie on the disk, and under a key that no new epoch takes away, which nothing
 * on the disk is sealed under.
 */
export interface WaitingDraft {
  readonly row: DocumentRow
  /** Under which secret the row is sealed. */
  readonly epoch: number
  readonly waits: Bytes
}

/**
 * Drafts that the disk did not take yet, in the memory of this window: sealed, so that the keys may go meanwhile, and the
 * disk may come under another secret.
 */
export interface WaitingDrafts {
  /** Marks that a sentence of this case is begun (null: outside a case). What comes out says whether it still counts. */
  readonly begin: (caseId: string | null) => () => boolean
  /** Has it wait, in the place of what waited there before. */
  readonly add: (draft: WaitingDraft) => void
  readonly find: (id: string) => WaitingDraft | null
  /** Lets go of one: it is sent, or thrown away. */
  readonly drop: (id: string) => void
  /** Lets go of those of a case that is gone or closed, and of what is begun and not sealed yet. */
  readonly dropOf: (caseId: string) => void
  /**
   * Writes what waits in its place, this one or a newer, which waits no longer then; nothing where it was let go of, or its
   * case is gone. Throws where the disk does, and `OtherEpoch`.
   */
  readonly write: (keys: Keys, id: string) => Promise<void>
  /** Writes all that wait. Throws at the first that the disk does not take. */
  readonly writeAll: (keys: Keys) => Promise<void>
  readonly isEmpty: () => boolean
}

/** Makes the place where they wait, empty. */
export function makeWaitingDrafts(database: Database): WaitingDrafts {
  const drafts = new Map<string, WaitingDraft>()
  /** How often the drafts of a case went, all at once. */
  const gone = new Map<string, number>()
  const timesGone = (caseId: string | null) => (caseId === null ? 0 : (gone.get(caseId) ?? 0))

  const write = async (keys: Keys, id: string) => {
    const draft = drafts.get(id)
    if (draft === undefined) return
    if (draft.epoch !== keys.epoch) {
      const anew = await sealAnew(keys, draft)
      if (drafts.get(id) === draft) drafts.set(id, anew)
    }
    let written: WaitingDraft | undefined
    // In one transaction: a sentence that was on its way when its case went or was closed may not outlive that.
    await database.transaction('rw', ['device', 'cases', 'documents'], async () => {
      const [pointer, present] = await Promise.all([
        database.device.get(POINTER),
        isOfPresentCase(database, draft.row),
      ])
      checkEpoch(pointer, keys)
      // A newer one may have come in its place: then that. However slow the disk, what is typed gets there.
      written = drafts.get(id)
      if (written !== undefined && written.epoch !== keys.epoch) throw new OtherEpoch()
      if (present && written !== undefined) await database.documents.put(written.row)
    })
    if (drafts.get(id) === written) drafts.delete(id)
  }

  return {
    begin: (caseId) => {
      const before = timesGone(caseId)
      return () => timesGone(caseId) === before
    },
    add: (draft) => void drafts.set(draft.row.id, draft),
    find: (id) => drafts.get(id) ?? null,
    drop: (id) => void drafts.delete(id),
    dropOf: (caseId) => {
      gone.set(caseId, timesGone(caseId) + 1)
      for (const { row } of drafts.values()) if (row.caseId === caseId) drafts.delete(row.id)
    },
    write,
    writeAll: async (keys) => {
      for (const id of [...drafts.keys()]) await write(keys, id)
    },
    isEmpty: () => drafts.size === 0,
  }
}

/** The same draft, as it is to lie on the disk under the secret of now. */
async function sealAnew(keys: Keys, { row, waits }: WaitingDraft): Promise<WaitingDraft> {
  const place = documentAad(row.id)
  const plain = await unseal(keys.waiting.key, waits, place)
  if (plain === null) throw new Error('what waits was sealed with the keys of another vault')
  const { key, epoch } = keys.documents
  return { row: { ...row, sealed: await seal(key, plain, place, epoch) }, epoch, waits }
}

/** Whether the case of a draft is there; a draft outside a case belongs to none. */
async function isOfPresentCase({ cases }: Database, { caseId }: DocumentRow): Promise<boolean> {
  return caseId === undefined || (await cases.where('id').equals(caseId).count()) > 0
}
