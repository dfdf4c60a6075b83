import type { Result } from '#base'
import { ageInThread } from '../age/ageInThread'
import type { Age } from '../age/age'
import type { BackupTrouble } from '../trouble'
import { makeBackup, type MadeBackup } from './makeBackup'
import { makeMemory, type BackupMemory } from './makeMemory'
import { openBackup, type OpenedBackup } from './openBackup'
import type { BackupParts } from './parts'
import type { Watch } from './watch'

/** Making and opening backups of this device, and remembering when that was. */
export interface Backups extends BackupMemory {
  /** One sealed file of everything, read back before it is handed out. Needs 12 characters of passphrase. */
  readonly make: (passphrase: string, watch?: Watch) => Promise<Result<MadeBackup, BackupTrouble>>
  /** Opens a backup for a preview; nothing is put back until that is asked of what comes out. */
  readonly open: (
    file: Blob,
    passphrase: string,
    watch?: Watch,
  ) => Promise<Result<OpenedBackup, BackupTrouble>>
}

/** Makes and opens backups with these parts; the work is done in a thread of its own unless `age` says otherwise. */
export function createBackups<Settings>(
  parts: Omit<BackupParts<Settings>, 'age'>,
  age: Age = ageInThread(),
): Backups {
  const all = { ...parts, age }
  return {
    ...makeMemory(all),
    make: (passphrase, watch) => makeBackup(all, passphrase, watch),
    open: (file, passphrase, watch) => openBackup(all, file, passphrase, watch),
  }
}
