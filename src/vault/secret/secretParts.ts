import type { Database, Disk } from '../disk/database'
import type { SecretFiles } from './secretFiles'
import type { SecretLocks } from './secretLocks'

/** What the work with the erasable secret needs. */
export interface SecretParts {
  readonly database: Database
  /** For a connection of its own: what was written is read back past the one that wrote it. */
  readonly disk: Disk
  readonly files: SecretFiles
  readonly locks: SecretLocks
}
