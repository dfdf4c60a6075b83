import { refused, type Result } from '#base'
import type { Database } from '../disk/database'
import { parseSealedRow } from '../disk/rows'
import type { Keys } from '../keys/keys'
import { base64url, sameBytes, utf8, type Bytes } from '../sealing/bytes'
import { documentPlace } from '../sealing/places'
import { unsealJson } from '../sealing/json'
import type { Unreadable } from './parse'

/** Where a sentence is being typed: the field, in which case (null outside a case). */
export interface DraftPlace {
  readonly caseId: string | null
  readonly field: string
}

/** A draft as it lies on the disk. */
export interface DraftRow {
  readonly id: string
  readonly sealed: Bytes
}

/** The id of a place on the disk: a keyed hash, as the name of a field would tell what is asked. */
export async function draftId(keys: Keys, { caseId, field }: DraftPlace): Promise<string> {
  const name = utf8(`${caseId ?? ''}/${field}`)
  const hash = new Uint8Array(await crypto.subtle.sign('HMAC', keys.names, name))
  return base64url(hash.slice(0, 16))
}

/** Reads a draft as it lies on the disk, null where there is none. */
export async function readDraft(database: Database, id: string): Promise<DraftRow | null> {
  return parseSealedRow(await database.documents.get(id))
}

/** Opens a draft. */
export async function openDraft(keys: Keys, row: DraftRow): Promise<Result<unknown, Unreadable>> {
  const opened = await unsealJson(keys.documents, row.sealed, documentPlace(row.id))
  return opened.ok ? opened : refused({ code: 'unreadable' })
}

/** Removes a draft unless another one has come in its place. */
export async function removeIfSame(database: Database, row: DraftRow): Promise<void> {
  await database.transaction('rw', 'documents', async () => {
    const present = await readDraft(database, row.id)
    if (present !== null && sameBytes(present.sealed, row.sealed)) {
      await database.documents.delete(row.id)
    }
  })
}
