import { type RefObject, useEffect, useState } from 'react'
import { ANSWER } from '../list'

/** Gives a field focus when it appears, where typing begins in it. What happens later moves nobody. */
export function useBegin(field: RefObject<HTMLElement | null>, begins: boolean): void {
  const [atFirst] = useState(begins)
  useEffect(() => {
    if (atFirst) begin(field.current)
  }, [field, atFirst])
}

/** Where typing begins when a question comes up; not while somebody types elsewhere in the console. */
export function begin(at: HTMLElement | null | undefined): void {
  const { activeElement } = document
  const typesElsewhere =
    activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
  if (typesElsewhere && ANSWER.around(activeElement) === null) return
  at?.focus()
  // One goes on writing where the text ends.
  if (at instanceof HTMLTextAreaElement) at.setSelectionRange(at.value.length, at.value.length)
}
