/** Moves focus from a row that is about to go to the next one, else the one before, else the field. */
export function focusBeside(list: EventTarget & Element, id: string): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-rove]')]
  const here = rows.findIndex((row) => row.dataset['rove'] === id)
  const beside = rows[here + 1] ?? rows[here - 1] ?? fieldOf(list)
  beside?.focus()
}

/** Where one types in the answer area in which this stands: the question's own field, or its form for something new. */
export function fieldOf(inside: Element): HTMLElement | null {
  const answer = inside.closest('[data-answer]')
  return answer?.querySelector<HTMLElement>('[data-capture], [data-form] textarea') ?? null
}
