import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import type { Database } from '../disk/database'
import { parseSealedRow } from '../disk/rows'
import { whileOpen, type Keeping } from '../keys/whileOpen'
import { documentPlace } from '../sealing/places'
import { sealJson, unsealJson } from '../sealing/json'
import type { Parse, Unreadable } from './parse'

/** One document with everything that is set. Any window may put it; the last to write wins. */
export interface SettingsDocument<Settings> {
  /** Reads the settings, null where nothing was ever set. */
  readonly get: () => Promise<Result<Settings | null, StorageTrouble | Unreadable>>
  readonly put: (settings: Settings) => Promise<Result<null, StorageTrouble>>
}

const ID = 'settings'

/** Keeps the settings, sealed. */
export function makeSettings<Settings>(
  { documents }: Database,
  parse: Parse<Settings>,
  keeping: Keeping,
): SettingsDocument<Settings> {
  return {
    get: () =>
      whileOpen<Settings | null, StorageTrouble | Unreadable>(keeping, ID, async ({ keys }) => {
        const value = await documents.get(ID)
        if (value === undefined) return ok(null)
        const row = parseSealedRow(value)
        if (row === null) return refused({ code: 'unreadable' })
        const opened = await unsealJson(keys.documents, row.sealed, documentPlace(ID))
        const settings = opened.ok ? parse(opened.value) : opened
        return settings.ok ? settings : refused({ code: 'unreadable' })
      }),
    put: (settings) =>
      whileOpen(keeping, ID, async ({ keys }) => {
        const sealed = await sealJson(keys.documents, settings, documentPlace(ID))
        await documents.put({ id: ID, sealed })
        return ok(null)
      }),
  }
}
