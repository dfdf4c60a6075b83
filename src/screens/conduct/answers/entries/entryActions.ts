import type { Entry } from '#conference'
import type { Answer, ChoiceValue, EntryField } from '#guide'

/** What can be done with the entries of a question; the same object as long as the question stands. */
export interface EntryActions {
  /** The name under which drafts of the question are kept. */
  readonly scope: string
  readonly answer: Answer
  readonly fields: readonly EntryField[]
  readonly values: readonly ChoiceValue[] | undefined
  /** Opens an entry to be changed, or closes what is open. */
  readonly open: (entry: string | null) => void
  readonly put: (entry: Entry) => void
  readonly remove: (entry: string) => void
}

/** What a row can do besides being changed or removed: a switch that Space turns too. */
export interface RowAct {
  readonly what: 'mark' | 'common' | 'choose'
  readonly label: (pressed: boolean) => string
  readonly pressed: (entry: Entry) => boolean
  readonly run: (entry: Entry) => void
}
