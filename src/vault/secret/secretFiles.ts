import type { Result } from '#base'
import type { Bytes } from '../sealing/bytes'

/** The two files that the erasable secret lies in, one at a time. */
export type FileName = 'a' | 'b'

/**
 * Bytes in each of them. Every block counts, so that losing any of them suffices; and it is too large to lie in the
 * tables of a file system, where nobody overwrites it.
 */
export const FILE_SIZE = 65_536

/**
 * `unavailable`: this browser gives no such files, as in a private window. `busy`, `failing`: it does, but not now; that
 * never counts as unavailable.
 */
export interface FileTrouble {
  readonly code: 'unavailable' | 'busy' | 'failing'
}

/** Where the erasable secret is kept: files that are overwritten in place. Tests hand in their own. */
export interface SecretFiles {
  /** Reads one. Null where there is none, or one of another size. Never throws. */
  readonly read: (name: FileName) => Promise<Result<Bytes | null, FileTrouble>>
  /**
   * Overwrites one in place, or makes it, and waits until the bytes have left the browser and were read back the same.
   * Never throws.
   */
  readonly write: (name: FileName, bytes: Bytes) => Promise<Result<null, FileTrouble>>
}

/** The one of the two that is not this one. */
export function otherFile(name: FileName): FileName {
  return name === 'a' ? 'b' : 'a'
}
