import { isBytes, type Bytes } from '../sealing/bytes'
import { FILE_SIZE, type FileName } from './secretFiles'

/** What is sent to the thread that overwrites a file of the secret. */
export interface FileOrder {
  readonly folder: string
  readonly name: FileName
  readonly bytes: Bytes
}

/** What it answers: done, or the name of what was thrown. */
export type FileAnswer = 'written' | { readonly error: string }

/** Tells an order from any other message. */
export function isFileOrder(value: unknown): value is FileOrder {
  if (typeof value !== 'object' || value === null) return false
  if (!('folder' in value && 'name' in value && 'bytes' in value)) return false
  const { folder, name, bytes } = value
  if (typeof folder !== 'string' || (name !== 'a' && name !== 'b')) return false
  return isBytes(bytes) && bytes.length === FILE_SIZE
}
