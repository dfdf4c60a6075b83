import { ANSWER } from '../../list'
import { NUMBER, SCORE_ROW, SCORE_TEXT, UNCOVERS } from './gridSpots'

/** From a field of a row to the same field of the row so many further on; past the last one to the reveal. */
export function focusScoreRow(from: HTMLElement, by: number, toNumber = true): void {
  const row = rowAround(from)
  const rows = rowsAround(from)
  const next = row === null ? undefined : rows[rows.indexOf(row) + by]
  const [field] = (toNumber ? NUMBER : SCORE_TEXT).in(next)
  ;(field ?? (by > 0 ? revealOf(from) : undefined))?.focus()
}

/**
 * Where one goes on after a number: to the next one who has none, so that none that stands is written over by chance;
 * where none is left to the reveal, and after it to the ground of this number.
 */
export function focusAfterNumber(cell: HTMLElement): void {
  const row = rowAround(cell)
  const rows = rowsAround(cell)
  const later = row === null ? [] : rows.slice(rows.indexOf(row) + 1)
  const empty = later.map((each) => NUMBER.in(each)[0]).find((each) => NUMBER.idOf(each) === 'open')
  ;(empty ?? revealOf(cell) ?? fieldOfRow(cell, 'ground'))?.focus()
}

/** A text of a row: of the one in which the cell stands, or of the one that is named. */
export function fieldOfRow(
  cell: HTMLElement,
  field: 'ground' | 'because',
  row?: string,
): HTMLTextAreaElement | null {
  const named = rowsAround(cell).find((each) => SCORE_ROW.idOf(each) === row)
  const texts = SCORE_TEXT.in(named ?? rowAround(cell))
  const area = texts.find((each) => SCORE_TEXT.idOf(each) === field)
  return area instanceof HTMLTextAreaElement ? area : null
}

function rowAround(inside: HTMLElement): HTMLElement | null {
  return SCORE_ROW.around(inside)
}

function rowsAround(inside: HTMLElement): readonly HTMLElement[] {
  return SCORE_ROW.in(ANSWER.around(inside))
}

function revealOf(inside: HTMLElement): HTMLElement | undefined {
  return UNCOVERS.in(ANSWER.around(inside))[0]
}
