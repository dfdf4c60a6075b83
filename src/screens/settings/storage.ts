/** What the browser says of how it keeps what is here; null while it is asked. Sizes in bytes. */
export type Storage = {
  readonly answer: 'granted' | 'refused' | 'unsupported'
  readonly usage: number | null
  readonly quota: number | null
} | null
