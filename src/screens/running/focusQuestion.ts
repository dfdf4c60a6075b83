/** The id of the heading of the question on the table. */
export const QUESTION_HEADING = 'conduct-question'

/** Brings focus to the question on the table: nothing is typed in there, so all keys work. */
export function focusQuestion(): void {
  document.getElementById(QUESTION_HEADING)?.focus()
}
