/** Where one types in the answer area in which this stands: the question's own field, or its form for something new. */
export function fieldOf(inside: Element): HTMLElement | null {
  const answer = inside.closest('[data-answer]')
  return answer?.querySelector<HTMLElement>('[data-capture], [data-form] textarea') ?? null
}
