import { ok, refused, type Result } from '#base'
import { describeDatabase, SCHEMA_VERSION, type Database, type Disk } from './database'
import { lookUp } from './lookUp'
import type { Closing } from './watchClosing'

/** Why the database cannot be used. `newer-version`: a later release of Beraad has written here. */
export interface OpenTrouble {
  readonly code: 'unsupported' | 'no-webassembly' | 'newer-version' | 'storage-closed'
}

/**
 * Why the database was closed under us. `newer-version`: by a newer Beraad in another window. The browser did it in all
 * others, and then it was looked up: `closed`, the vault is still there; `wiped`, it is not; `unknown`, not known (yet).
 */
export type StorageClosed = 'newer-version' | 'closed' | 'wiped' | 'unknown'

/** When to look, in milliseconds after it closed: a browser that wipes first closes, and wipes then. */
const LOOKS = [0, 1_500, 6_000]

/** Opens the tables, makes them where there are none yet, and tells when the browser closes them under us. */
export async function openDatabase(
  disk: Disk,
  closing: Closing,
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
  const closedUnasked = () => {
    // Dexie calls this whoever closed it, and for whatever reason.
    if (closing.why() !== null || closing.isStopped()) return
    closing.closed('unknown')
    void tellWhatIsLeft(disk, closing.closed)
  }
  database.on('versionchange', ({ newVersion }) => {
    // Without a new version it is being deleted.
    if (newVersion !== null) closing.closed('newer-version')
    database.close()
    closedUnasked()
    // What Dexie does of its own accord has been done, and would be told as something else.
    return false
  })
  database.on('close', closedUnasked)
  return ok(database)
}

/** Nobody says of a disk what was not looked up there. */
async function tellWhatIsLeft(disk: Disk, closed: (why: StorageClosed) => void): Promise<void> {
  let waited = 0
  for (const moment of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, moment - waited))
    waited = moment
    const found = await lookUp(disk)
    if (found !== 'unknown') closed(found === 'there' ? 'closed' : 'wiped')
    if (found === 'gone') return
  }
}
