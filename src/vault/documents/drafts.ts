import type { StorageTrouble } from '#conference'
import { ok, type Result } from '#base'
import { attempt } from '../disk/attempt'
import type { Database } from '../disk/database'
import type { Keys } from '../keys/keys'
import { withSession, type UnlockedDeps } from '../keys/withSession'
import { documentAad } from '../sealing/additionalData'
import { sealJson } from '../sealing/json'
import {
  draftId,
  openDraft,
  openWaiting,
  readDraft,
  removeIfOneOf,
  type DraftPlace,
} from './draftRow'
import type { Unreadable } from './parse'
import type { WaitingDrafts } from './waitingDrafts'

type DraftTrouble = StorageTrouble | Unreadable

/** Sentences that are being typed. Any window may keep one; the last to write wins. */
export interface Drafts {
  /**
   * Keeps a draft. What goes in is JSON; what comes out is to be parsed. What the disk refuses waits sealed in the
   * memory of this window, also while it is locked; it is found like any other, and written when the disk can again.
   */
  readonly put: (place: DraftPlace, draft: unknown) => Promise<Result<null, StorageTrouble>>
  /** Reads the draft of a place, null where there is none. */
  readonly peek: (place: DraftPlace) => Promise<Result<unknown, DraftTrouble>>
  /** Reads the draft and removes it, unless a newer one came in between. */
  readonly take: (place: DraftPlace) => Promise<Result<unknown, DraftTrouble>>
  readonly remove: (place: DraftPlace) => Promise<Result<null, StorageTrouble>>
  /** Whether the disk took all that was handed in. Where it did not, this window must stay open. */
  readonly isSaved: () => boolean
}

/** Keeps drafts, sealed, each place waiting only for itself. */
export function makeDrafts(
  database: Database,
  waiting: WaitingDrafts,
  keeping: UnlockedDeps,
): Drafts {
  const { documents } = database
  const queueKey = ({ caseId, field }: DraftPlace) => `draft/${caseId ?? ''}/${field}`

  // Not behind the disk: however long that takes, what is typed is sealed while there are keys.
  const beforehand = <Value>(
    place: DraftPlace,
    work: (keys: Keys, id: string) => Promise<Value> | Value,
  ) =>
    withSession(keeping, `seal-${queueKey(place)}`, async ({ keys }) =>
      ok(await work(keys, await draftId(keys, place))),
    )

  return {
    put: (place, draft) => {
      const counts = waiting.begin(place.caseId)
      const sealing = beforehand(place, async (keys, id) => {
        const [sealed, waits] = await Promise.all([
          sealJson(keys.documents, draft, documentAad(id)),
          sealJson(keys.waiting, draft, documentAad(id)),
        ])
        const row = { id, ...(place.caseId === null ? {} : { caseId: place.caseId }), sealed }
        if (counts()) waiting.add({ row, epoch: keys.epoch, waits })
        return id
      })
      return withSession(keeping, queueKey(place), async ({ keys }) => {
        const id = await sealing
        if (!id.ok) return id
        await waiting.write(keys, id.value)
        return ok(null)
      })
    },
    peek: (place) =>
      withSession<unknown, DraftTrouble>(keeping, queueKey(place), async ({ keys }) => {
        await attempt(() => waiting.writeAll(keys))
        const id = await draftId(keys, place)
        const waits = waiting.find(id)
        if (waits !== null) return openWaiting(keys, waits)
        const row = await readDraft(database, keys, id)
        return row === null ? ok(null) : openDraft(keys, row)
      }),
    take: (place) =>
      withSession<unknown, DraftTrouble>(keeping, queueKey(place), async ({ keys }) => {
        const id = await draftId(keys, place)
        // Sealed under a secret of before it would not be known again on the disk.
        if ((waiting.find(id)?.epoch ?? keys.epoch) !== keys.epoch) {
          await attempt(() => waiting.write(keys, id))
        }
        const waits = waiting.find(id)
        const row = await readDraft(database, keys, id)
        const draft = await (waits !== null
          ? openWaiting(keys, waits)
          : row !== null && openDraft(keys, row))
        if (draft === false) return ok(null)
        // What could not be opened now is left where it is for a better day.
        if (!draft.ok) return draft
        const waited = waits !== null && waiting.find(id) === waits
        if (waited) waiting.drop(id)
        try {
          await removeIfOneOf(database, keys, id, [row?.sealed, waits?.row.sealed])
        } catch (error) {
          // It was not taken: it waits as it did.
          if (waited && waiting.find(id) === null) waiting.add(waits)
          throw error
        }
        return draft
      }),
    remove: (place) => {
      // In the same order as what is sealed: a sentence that is begun after this stays.
      const dropping = beforehand(place, (_, id) => {
        waiting.drop(id)
        return id
      })
      return withSession(keeping, queueKey(place), async () => {
        const id = await dropping
        if (!id.ok) return id
        await documents.delete(id.value)
        return ok(null)
      })
    },
    isSaved: waiting.isEmpty,
  }
}
