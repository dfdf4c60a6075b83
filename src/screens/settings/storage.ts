/** How it stands with what was erased on this device; null while it is looked up. */
export type Erasure = {
  readonly erased: 'done' | 'not-yet' | 'not-possible'
  readonly why: 'first-starts' | 'unfinished' | null
  /** Ways in that have to be made anew. */
  readonly again: readonly ('passphrase' | 'recovery' | 'device')[]
} | null

/** What the browser says of how it keeps what is here; null while it is asked. Sizes in bytes. */
export type Storage = {
  /** `waiting`: it asked its user, and nobody answered yet. */
  readonly answer: 'granted' | 'refused' | 'waiting' | 'unsupported'
  readonly usage: number | null
  readonly quota: number | null
} | null
