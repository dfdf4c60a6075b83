/** As many characters stand on two lines of the wall in the full type. */
const TWO_LINES = 65

/** Whether a question needs the whole width and the smaller type to stand on two lines. */
export function isLong(question: string): boolean {
  return question.length > TWO_LINES
}
