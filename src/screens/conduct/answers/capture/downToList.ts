import type { KeyboardEvent } from 'react'

/** Arrow down at the end of a text goes to the list under it. */
export function downToList(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const { selectionStart, selectionEnd, value } = event.currentTarget
  if (event.key !== 'ArrowDown' || event.shiftKey || event.altKey) return
  if (selectionStart !== value.length || selectionEnd !== value.length) return
  const answer = event.currentTarget.closest('[data-answer]')
  const list = answer?.querySelector<HTMLElement>('[data-quick] input, [data-rove][tabindex="0"]')
  if (list === null || list === undefined) return
  event.preventDefault()
  list.focus()
}
