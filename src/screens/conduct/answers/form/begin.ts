/** Where typing begins when a question comes up; not while somebody types elsewhere in the console. */
export function begin(at: HTMLElement | null | undefined): void {
  const { activeElement } = document
  const typesElsewhere =
    activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
  if (typesElsewhere && activeElement.closest('[data-answer]') === null) return
  at?.focus()
  // One goes on writing where the text ends.
  if (at instanceof HTMLTextAreaElement) at.setSelectionRange(at.value.length, at.value.length)
}
