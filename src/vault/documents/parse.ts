import type { Result } from '#base'

/** Reads a value out of what was sealed. Handed in: the vault does not know what the document says. */
export type Parse<Value> = (value: unknown) => Result<Value, unknown>

/** What is on the disk cannot be opened, or is not what it should be. */
export interface Unreadable {
  readonly code: 'unreadable'
}
