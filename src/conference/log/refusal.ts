/** Why a command is refused: a code; its words are in i18n (`errors`). */
export type Refusal =
  | { readonly code: 'meeting-unknown' }
  | { readonly code: 'meeting-not-running' }
  | { readonly code: 'meeting-already-begun' }
  | { readonly code: 'meeting-not-closed' }
  | { readonly code: 'not-the-latest-meeting' }
  | { readonly code: 'case-already-opened' }
  | { readonly code: 'case-already-closed' }
  /** Closing a case destroys what a meeting that runs still needs. */
  | { readonly code: 'meeting-still-running' }
  | { readonly code: 'code-empty' }
  | { readonly code: 'text-empty' }
  | { readonly code: 'ground-empty' }
  | { readonly code: 'question-unknown' }
  | { readonly code: 'nowhere-to-go' }
  | { readonly code: 'not-a-gate' }
  | { readonly code: 'answer-unknown' }
  | { readonly code: 'no-phase-to-choose' }
  | { readonly code: 'participant-unknown' }
  | { readonly code: 'person-unknown' }
  | { readonly code: 'item-unknown' }
  | { readonly code: 'part-unknown' }
  /** The wall stays covered until the chair has looked who is in the room. */
  | { readonly code: 'room-not-checked' }
  /** Longer or otherwise than what the log can hold. */
  | { readonly code: 'cannot-be-kept' }
  | { readonly code: 'date-invalid' }
  | { readonly code: 'kept-apart'; readonly part: string }
  /** Nothing is undecided of that thing, or that is none of its readings. */
  | { readonly code: 'reading-unknown' }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' }
  | { readonly code: 'participants-empty' }
