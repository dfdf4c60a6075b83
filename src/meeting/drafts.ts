/** Keeps the sentence that is being typed, sealed, until it is sent or thrown away. The vault meets it. */
export interface Drafts {
  /** Keeps a draft under the name of its field; the last one wins. */
  readonly keep: (field: string, draft: Draft) => Promise<void>
  /** The draft of a field, or null. */
  readonly find: (field: string) => Promise<Draft | null>
  readonly drop: (field: string) => Promise<void>
}

/** What was typed, where the cursor stood, and what was chosen beside it. */
export interface Draft {
  readonly text: string
  readonly cursor: number
  readonly chosen: Readonly<Record<string, unknown>>
}
