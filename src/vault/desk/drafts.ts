import type { StorageTrouble } from '#conference'
import { ok, type Result } from '#base'
import type { Database } from '../disk/database'
import { whileOpen, type Keeping } from '../keys/whileOpen'
import { documentPlace } from '../sealing/places'
import { sealJson } from '../sealing/json'
import { draftId, openDraft, readDraft, removeIfSame, type DraftPlace } from './draftRow'
import type { Unreadable } from './parse'

type DraftTrouble = StorageTrouble | Unreadable

/** Sentences that are being typed. Any window may keep one; the last to write wins. */
export interface Drafts {
  /** Keeps a draft. What goes in is JSON; what comes out is to be parsed. */
  readonly put: (place: DraftPlace, draft: unknown) => Promise<Result<null, StorageTrouble>>
  /** Reads the draft of a place, null where there is none. */
  readonly peek: (place: DraftPlace) => Promise<Result<unknown, DraftTrouble>>
  /** Reads the draft and removes it, unless a newer one came in between. */
  readonly take: (place: DraftPlace) => Promise<Result<unknown, DraftTrouble>>
  readonly remove: (place: DraftPlace) => Promise<Result<null, StorageTrouble>>
}

/** Keeps drafts, sealed, each place in a lane of its own. */
export function makeDrafts(database: Database, keeping: Keeping): Drafts {
  const { documents } = database
  const lane = ({ caseId, field }: DraftPlace) => `draft/${caseId ?? ''}/${field}`

  return {
    put: (place, draft) =>
      whileOpen(keeping, lane(place), async ({ keys }) => {
        const id = await draftId(keys, place)
        const sealed = await sealJson(keys.documents, draft, documentPlace(id))
        await documents.put({
          id,
          ...(place.caseId === null ? {} : { caseId: place.caseId }),
          sealed,
        })
        return ok(null)
      }),
    peek: (place) =>
      whileOpen<unknown, DraftTrouble>(keeping, lane(place), async ({ keys }) => {
        const row = await readDraft(database, await draftId(keys, place))
        return row === null ? ok(null) : openDraft(keys, row)
      }),
    take: (place) =>
      whileOpen<unknown, DraftTrouble>(keeping, lane(place), async ({ keys }) => {
        const row = await readDraft(database, await draftId(keys, place))
        if (row === null) return ok(null)
        const draft = await openDraft(keys, row)
        // What could not be opened now is left on the disk for a better day.
        if (draft.ok) await removeIfSame(database, row)
        return draft
      }),
    remove: (place) =>
      whileOpen(keeping, lane(place), async ({ keys }) => {
        await documents.delete(await draftId(keys, place))
        return ok(null)
      }),
  }
}
