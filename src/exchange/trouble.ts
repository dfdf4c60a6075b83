import type { StorageTrouble } from '#conference'

/** Why a file is refused. Nothing was changed. */
export interface FileTrouble {
  readonly code:
    | 'not-a-backup'
    /** The passphrase is not the one; or the few bytes that would tell are damaged. */
    | 'wrong-passphrase'
    /** Bytes were changed or are missing: what is there cannot be trusted. */
    | 'damaged'
    /** It surely stops too early. */
    | 'truncated'
    /** Larger, or more in it, than any backup of ours. */
    | 'too-large'
    /** To find its key would ask for more memory than we give to a file of somebody else. */
    | 'too-costly'
    | 'too-deep'
    /** It holds a name that could change the program itself (`__proto__`). */
    | 'forbidden-key'
    /** A newer Beraad made it. */
    | 'newer-version'
    /** Sealed well, but not written as docs/backup-format.md says. */
    | 'malformed'
    /** The system does not give the file: moved, changed or unplugged meanwhile. */
    | 'unreadable'
}

/** Why work stopped that has to do with no file. */
export interface WorkTrouble {
  readonly code:
    | 'empty'
    | 'too-short'
    | 'guessable'
    | 'stopped'
    /** Too little memory, or a browser that lacks something. */
    | 'sealing-failed'
    /** A case was deleted or changed while we worked. */
    | 'changed-meanwhile'
    /** Read back, the backup did not hold what was put in. */
    | 'not-verified'
}

/** Why a backup was not made, opened or put back. Its words are in i18n (`exchange`, else `errors`). */
export type BackupTrouble = FileTrouble | WorkTrouble | StorageTrouble

/** Carries a refusal through streams and generators, which know no other way to fail. Never leaves this room. */
export class Refused extends Error {
  constructor(readonly trouble: BackupTrouble) {
    super(trouble.code)
  }
}

/** The refusal that an exception carries; `otherwise` for one that nobody foresaw. */
export function troubleIn(error: unknown, otherwise: BackupTrouble): BackupTrouble {
  return error instanceof Refused ? error.trouble : otherwise
}
