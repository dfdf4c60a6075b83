import { fieldOf } from '../form/fieldOf'

/** Gives focus to the row so many further on: to its note, or to the value that is chosen there. */
export function focusQuickRow(row: HTMLElement, by: number, toNote = false): void {
  const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>('[data-quick]') ?? [])]
  const next = rows[rows.indexOf(row) + by]
  if (next === undefined) {
    if (by < 0) fieldOf(row)?.focus()
    return
  }
  const chosen = next.querySelector<HTMLElement>('input:checked')
  const goal = toNote ? next.querySelector<HTMLElement>('textarea') : chosen
  ;(goal ?? next.querySelector<HTMLElement>('input'))?.focus()
}
