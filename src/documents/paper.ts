import type { Register } from '#i18n'

/** How a line stands on the page: what matters most, what is said, what goes with it. */
export type Tone = 'strong' | 'plain' | 'quiet'

export interface Line {
  readonly text: string
  readonly tone: Tone
}

/** What stands in one place of a table: lines below each other, none where nothing is known. */
export type Cell = readonly Line[]

export interface Column {
  readonly header: string
  /** Its part of the width; all columns of a table together make 100. */
  readonly share: number
  /** Its cells say what the row is about; one column of a table does. */
  readonly names?: boolean
  /** Its cells come back where a row goes on to the next page: a row is never cut from its owner and date. */
  readonly repeats?: boolean
}

export interface Table {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Things with their name, one below the other. */
export interface Facts {
  readonly kind: 'facts'
  readonly items: readonly { readonly label: string; readonly text: string }[]
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly line: Line
}

export type Block = Table | Facts | Paragraph

export interface Section {
  readonly heading: string
  readonly blocks: readonly Block[]
}

/**
 * What is handed out, as plain blocks: every word that will be read stands in it, and nothing else. A
 * renderer gives it a form (PDF, HTML) and knows nothing of cases.
 */
export interface Paper {
  readonly register: Register
  readonly language: 'nl' | 'en'
  readonly title: string
  /** A word that must stand on every page ("Oefening"); null on a paper that is meant. */
  readonly mark: string | null
  /** What it is about, in a few short pieces. */
  readonly subtitle: readonly string[]
  readonly sections: readonly Section[]
  /** Whether its letter is larger (12 points): for whoever reads little, or sees little. */
  readonly isLarge: boolean
  /** Stands at the foot of every page. */
  readonly footer: string
  /** The local date of the meeting it came from, `2026-12-03`: the only date that the file may carry. */
  readonly date: string
}
