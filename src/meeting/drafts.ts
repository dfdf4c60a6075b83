import type { Place } from '#guide'

/** Keeps the sentence that is being typed, sealed, until it is sent or thrown away. The vault meets it. */
export interface Drafts {
  /**
   * Keeps a draft under the name of its field; the last one wins. `where`: it waits to be noted, and where one goes back to it;
   * null where nothing in it does (nothing but a cursor, or what stays chosen for the next sentence).
   */
  readonly keep: (field: string, draft: Draft, where: WhereTyped | null) => Promise<void>
  /** The draft of a field, or null. */
  readonly find: (field: string) => Promise<Draft | null>
  readonly drop: (field: string) => Promise<void>
  /** Those that wait to be noted, of every meeting of the case; the one begun first stands first. */
  readonly waiting: () => readonly WaitingDraft[]
  /** Tells when another one waits, or one no longer does. Out: how to stop listening. */
  readonly onWaiting: (listener: () => void) => () => void
  /** Throws away those that wait in a meeting: it is over, and nobody would find them again. */
  readonly dropOf: (meetingId: string) => Promise<void>
}

/** What was typed, where the cursor stood, and what was chosen beside it. */
export interface Draft {
  readonly text: string
  readonly cursor: number
  readonly chosen: Readonly<Record<string, unknown>>
}

/** Where something is being typed. */
export interface WhereTyped {
  readonly meeting: string
  readonly part: string
  /** The question at which it stands; null where it belongs to none. */
  readonly place: Place | null
}

/** A draft that waits to be noted. */
export interface WaitingDraft extends WhereTyped {
  readonly field: string
}
