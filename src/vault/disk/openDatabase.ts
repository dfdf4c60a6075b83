import { ok, refused, type Result } from '#base'
import { describeDatabase, SCHEMA_VERSION, type Database, type Disk } from './database'

/** Why the database cannot be used. `newer-version`: a later release of Beraad has written here. */
export interface OpenTrouble {
  readonly code: 'unsupported' | 'newer-version' | 'storage-closed'
}

/** Why the database was closed under us: by a newer Beraad in another window, or by the browser. */
export type StorageClosed = 'newer-version' | 'storage-closed'

/** Opens the tables, makes them where there are none yet, and tells when the browser closes them under us. */
export async function openDatabase(
  disk: Disk,
  closed: (why: StorageClosed) => void,
): Promise<Result<Database, OpenTrouble>> {
  const database = describeDatabase(disk)
  try {
    await database.open()
  } catch {
    return refused({ code: 'storage-closed' })
  }
  // Dexie opens a newer database without a word; writing old rows into it could harm it.
  // It counts in tenths: version 1 of the tables is version 10 of the database.
  const present = Math.floor((database.backendDB()?.version ?? 0) / 10)
  if (present > SCHEMA_VERSION) {
    database.close()
    return refused({ code: 'newer-version' })
  }
  database.on('versionchange', ({ newVersion }) => {
    database.close()
    // Without a new version it is being deleted.
    closed(newVersion === null ? 'storage-closed' : 'newer-version')
    // What Dexie does of its own accord has been done, and would be told as something else.
    return false
  })
  database.on('close', () => closed('storage-closed'))
  return ok(database)
}
