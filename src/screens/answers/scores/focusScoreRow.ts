/** From a field of a row to the same field of the row so many further on; past the last one to the reveal. */
export function focusScoreRow(from: HTMLElement, by: number, toNumber = true): void {
  const row = rowAround(from)
  const rows = rowsAround(from)
  const next = row === null ? undefined : rows[rows.indexOf(row) + by]
  const field = toNumber ? '[data-number]' : 'textarea'
  ;(next?.querySelector<HTMLElement>(field) ?? (by > 0 ? revealOf(from) : null))?.focus()
}

/**
 * Where one goes on after a number: to the next one who has none, so that none that stands is written over by chance;
 * where none is left to the reveal, and after it to the ground of this number.
 */
export function focusAfterNumber(cell: HTMLElement): void {
  const row = rowAround(cell)
  const rows = rowsAround(cell)
  const later = row === null ? [] : rows.slice(rows.indexOf(row) + 1)
  const empty = later
    .map((each) => each.querySelector<HTMLElement>('[data-number]'))
    .find((each) => each !== null && each.dataset['given'] === undefined)
  ;(empty ?? revealOf(cell) ?? fieldOfRow(cell, 'ground'))?.focus()
}

/** A text of a row: of the one in which the cell stands, or of the one that is named. */
export function fieldOfRow(
  cell: HTMLElement,
  field: 'ground' | 'because',
  row?: string,
): HTMLTextAreaElement | null {
  const named = rowsAround(cell).find((each) => each.dataset['scoreRow'] === row)
  const area = (named ?? rowAround(cell))?.querySelector(`textarea[data-field="${field}"]`)
  return area instanceof HTMLTextAreaElement ? area : null
}

function rowAround(inside: HTMLElement): HTMLElement | null {
  return inside.closest<HTMLElement>('[data-score-row]')
}

function rowsAround(inside: HTMLElement): readonly HTMLElement[] {
  const answer = inside.closest('[data-answer]')
  return [...(answer?.querySelectorAll<HTMLElement>('[data-score-row]') ?? [])]
}

function revealOf(inside: HTMLElement): HTMLElement | null {
  return inside.closest('[data-answer]')?.querySelector<HTMLElement>('[data-do="reveal"]') ?? null
}
