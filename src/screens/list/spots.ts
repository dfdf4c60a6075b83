import { firstOf, makeSpot } from '#ui'

/** The area in which a question is answered, by the id of that question. */
export const ANSWER = makeSpot()

/** A field in which the answer to a question is typed. */
export const CAPTURE = makeSpot()

/** A form in such an area. */
export const FORM = makeSpot()

/** A row over which arrow keys walk, by the id of what stands in it. */
export const ROW = makeSpot()

/** A row of a quick list, by what it stands for. */
export const QUICK_ROW = makeSpot()

/** Moves focus from a row that is about to go to the next one, else the one before, else the field. */
export function focusBeside(list: EventTarget & Element, id: string): void {
  const rows = ROW.in(list)
  const here = rows.findIndex((row) => ROW.idOf(row) === id)
  const beside = rows[here + 1] ?? rows[here - 1] ?? fieldOf(list)
  beside?.focus()
}

/** Where one types in the answer area in which this stands: the question's own field, or its form for something new. */
export function fieldOf(inside: Element): HTMLElement | null {
  const answer = ANSWER.around(inside)
  const inForms = FORM.in(answer).flatMap((form) => [...form.querySelectorAll('textarea')])
  return firstOf<HTMLElement>([...CAPTURE.in(answer), ...inForms]) ?? null
}

/** What stands under the field of the answer area in which this stands: its quick list, or the row that Tab reaches. */
export function listOf(inside: Element): HTMLElement | undefined {
  const answer = ANSWER.around(inside)
  const inQuick = QUICK_ROW.in(answer).flatMap((row) => row.querySelector('input') ?? [])
  const reached = ROW.in(answer).filter((row) => row.tabIndex === 0)
  return firstOf<HTMLElement>([...inQuick, ...reached])
}
