import { refused, type Result } from '#base'
import type { Database } from '../disk/database'
import { parseSealedRow } from '../disk/rows'
import type { Keys } from '../keys/keys'
import { base64url, sameBytes, utf8, type Bytes } from '../sealing/bytes'
import { checkEpoch } from '../secret/epochCheck'
import { POINTER } from '../secret/pointer'
import { readUnder } from '../secret/readUnder'
import { documentAad } from '../sealing/additionalData'
import { unsealJson } from '../sealing/json'
import type { Unreadable } from './parse'
import type { WaitingDraft } from './waitingDrafts'

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

/** Reads a draft as it lies on the disk, null where there is none. Throws where the disk does, and `OtherEpoch`. */
export async function readDraft(
  database: Database,
  keys: Keys,
  id: string,
): Promise<DraftRow | null> {
  const { documents } = database
  return parseSealedRow(await readUnder(database, keys, ['documents'], () => documents.get(id)))
}

/** Opens a draft. */
export async function openDraft(keys: Keys, row: DraftRow): Promise<Result<unknown, Unreadable>> {
  const opened = await unsealJson(keys.documents, row.sealed, documentAad(row.id))
  return opened.ok ? opened : refused({ code: 'unreadable' })
}

/** Opens a draft that waits in the memory of this window. */
export async function openWaiting(
  keys: Keys,
  { row: { id }, waits }: WaitingDraft,
): Promise<Result<unknown, Unreadable>> {
  const opened = await unsealJson(keys.waiting, waits, documentAad(id))
  return opened.ok ? opened : refused({ code: 'unreadable' })
}

/**
 * Removes a draft where it is one of these, and none that has come in their place. Throws where the disk does, and
 * `OtherEpoch`.
 */
export async function removeIfOneOf(
  database: Database,
  keys: Keys,
  id: string,
  these: readonly (Bytes | undefined)[],
): Promise<void> {
  const { device, documents } = database
  await database.transaction('rw', ['device', 'documents'], async () => {
    const [pointer, seen] = await Promise.all([device.get(POINTER), documents.get(id)])
    checkEpoch(pointer, keys)
    const present = parseSealedRow(seen)
    const is = these.some(
      (one) => one !== undefined && present !== null && sameBytes(one, present.sealed),
    )
    if (is) await documents.delete(id)
  })
}
