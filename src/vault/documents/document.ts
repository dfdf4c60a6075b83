import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import type { Database } from '../disk/database'
import { parseSealedRow } from '../disk/rows'
import { withSession, type UnlockedDeps } from '../keys/withSession'
import { checkEpoch } from '../secret/epochCheck'
import { POINTER } from '../secret/pointer'
import { readUnder } from '../secret/readUnder'
import { documentAad } from '../sealing/additionalData'
import { sealJson, unsealJson } from '../sealing/json'
import type { Parse, Unreadable } from './parse'

/** One sealed document of this device, such as everything that is set. Any window may put it; the last to write wins. */
export interface SealedDocument<Value> {
  /** Reads it, null where it was never put. */
  readonly get: () => Promise<Result<Value | null, StorageTrouble | Unreadable>>
  readonly put: (value: Value) => Promise<Result<null, StorageTrouble>>
}

/** Which there are. The word stands on the disk in the clear. */
type DocumentId = 'settings' | 'backups' | 'passphrase'

/** Keeps one document, sealed. */
export function makeDocument<Value>(
  id: DocumentId,
  database: Database,
  parse: Parse<Value>,
  keeping: UnlockedDeps,
): SealedDocument<Value> {
  const { documents } = database
  return {
    get: () =>
      withSession<Value | null, StorageTrouble | Unreadable>(keeping, id, async ({ keys }) => {
        const kept = await readUnder(database, keys, ['documents'], () => documents.get(id))
        if (kept === undefined) return ok(null)
        const row = parseSealedRow(kept)
        if (row === null) return refused({ code: 'unreadable' })
        const opened = await unsealJson(keys.documents, row.sealed, documentAad(id))
        const value = opened.ok ? parse(opened.value) : opened
        return value.ok ? value : refused({ code: 'unreadable' })
      }),
    put: (value) =>
      withSession(keeping, id, async ({ keys }) => {
        const sealed = await sealJson(keys.documents, value, documentAad(id))
        await database.transaction('rw', ['device', 'documents'], async () => {
          checkEpoch(await database.device.get(POINTER), keys)
          await documents.put({ id, sealed })
        })
        return ok(null)
      }),
  }
}
