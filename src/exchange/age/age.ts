import type { Result } from '#base'
import type { ByteStream } from '../stream/bytes'
import type { BackupTrouble } from '../trouble'

/** Seals and opens files of the open age format under a passphrase (age-encryption.org/v1, recipient scrypt). */
export interface Age {
  /** Seals a stream. Out: the sealed stream, which fails where the plain one does. */
  readonly seal: (passphrase: string, plain: ByteStream) => Promise<ByteStream>
  /** Finds the key of a file. Close it when done, so that the key is forgotten. */
  readonly open: (passphrase: string, file: Blob) => Promise<Result<Unsealed, BackupTrouble>>
}

/** A file whose key is known. */
export interface Unsealed {
  /** What was sealed, from its beginning; may be asked for more than once. Fails with `Refused`. */
  readonly content: () => ByteStream
  readonly close: () => void
}
