import type { SlotId } from '../keys/slot'
import type { FileName } from './secretFiles'

/** The row of `device` that says how it stands with the erasable secret. The files themselves say nothing. */
export interface Pointer {
  /** Counts the secrets that there were; bound into all that is sealed under the present one. */
  readonly epoch: number
  /** The file in which the present secret lies. */
  readonly file: FileName
  /** The other file still holds the secret of before. */
  readonly wipe: boolean
  /** Whether the vault is sealed under it. Not before a later start found both files. */
  readonly depends: boolean
  /** Something was erased for which no new epoch began yet. */
  readonly owed: boolean
  /** Ways in that went when the vault was lifted, to be asked for anew. */
  readonly again: readonly SlotId[]
}

/** The id of that row. */
export const POINTER = 'secret'

/** The pointer as it lies on the disk. */
export type PointerRow = Pointer & { readonly id: typeof POINTER }

/** Reads it. Null where there is none; `damaged` where there is something else. */
export function parsePointer(value: unknown): Pointer | null | 'damaged' {
  if (value === undefined) return null
  if (typeof value !== 'object' || value === null) return 'damaged'
  if (!('epoch' in value && 'file' in value && 'wipe' in value)) return 'damaged'
  if (!('depends' in value && 'owed' in value && 'again' in value)) return 'damaged'
  const { epoch, file, again } = value
  const flags = flagsIn(value)
  if (!isEpoch(epoch) || (file !== 'a' && file !== 'b')) return 'damaged'
  if (flags === null || !Array.isArray(again)) return 'damaged'
  const named: readonly unknown[] = again
  return { epoch, file, ...flags, again: named.filter(isSlotId) }
}

function flagsIn(value: {
  readonly wipe: unknown
  readonly depends: unknown
  readonly owed: unknown
}): Pick<Pointer, 'wipe' | 'depends' | 'owed'> | null {
  const { wipe, depends, owed } = value
  if (typeof wipe !== 'boolean' || typeof depends !== 'boolean' || typeof owed !== 'boolean') {
    return null
  }
  return { wipe, depends, owed }
}

function isEpoch(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

/** The row that says so. */
export function pointerRow(pointer: Pointer): PointerRow {
  const { epoch, file, wipe, depends, owed, again } = pointer
  return { id: POINTER, epoch, file, wipe, depends, owed, again }
}

function isSlotId(value: unknown): value is SlotId {
  return value === 'passphrase' || value === 'recovery' || value === 'device'
}
