import { NO_EPOCH } from '../sealing/seal'
import { parsePointer, type Pointer } from './pointer'

/**
 * Thrown where the disk is sealed under another secret than the keys in memory come from: another window began a new
 * epoch. `withSession` takes the present secret and does the work again.
 */
export class OtherEpoch extends Error {}

/** The epoch under which a vault with that pointer is sealed. */
export function epochOf(pointer: Pointer | null): number {
  return pointer !== null && pointer.depends ? pointer.epoch : NO_EPOCH
}

/**
 * Looks, inside the transaction that reads or writes what is sealed under the secret, whether it is still that of the
 * keys. Out: the pointer. Throws `OtherEpoch` where it is not, which gives the transaction up.
 */
export function checkEpoch(seen: unknown, { epoch }: { readonly epoch: number }): Pointer | null {
  const pointer = parsePointer(seen)
  if (pointer === 'damaged' || epochOf(pointer) !== epoch) throw new OtherEpoch()
  return pointer
}
