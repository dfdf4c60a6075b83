/** What the console needs of the wall's window. What hangs there is published by the app, not by the console. */
export interface WallHandle {
  /** `lost`: it was open and no longer answers. */
  readonly status: 'closed' | 'open' | 'lost'
  /** Opens the window, or opens it anew. Called from a key or a click, or the browser refuses. */
  readonly open: () => void
  /** How opening it went, in words: a window that was held back, one that the chair has to move. */
  readonly note?: string | undefined
  /** Which page of a long answer hangs there, counted from 0, and how many there are. */
  readonly page?: number | undefined
  readonly pages?: number | undefined
  readonly turn?: ((page: number) => void) | undefined
}
