/** From a field of a row to the same field of the row so many further on; past the last one to the reveal. */
export function focusScoreRow(from: HTMLElement, by: number, toNumber = true): void {
  const answer = from.closest('[data-answer]')
  const row = from.closest<HTMLElement>('[data-score-row]')
  if (answer === null || row === null) return
  const rows = [...answer.querySelectorAll<HTMLElement>('[data-score-row]')]
  const next = rows[rows.indexOf(row) + by]
  const field = toNumber ? '[data-number]' : 'textarea'
  const after = by > 0 ? answer.querySelector<HTMLElement>('[data-do="reveal"]') : null
  ;(next?.querySelector<HTMLElement>(field) ?? after)?.focus()
}
