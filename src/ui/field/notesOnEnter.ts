import type { KeyboardEvent } from 'react'

/**
 * Whether this key press notes the form around the control it was pressed in: Enter alone, in a field of one line, a tick, a
 * round or a list that is not dropped down. A text of more lines and a button have an Enter of their own.
 */
export function notesOnEnter(event: KeyboardEvent): boolean {
  const { key, target, nativeEvent, altKey, ctrlKey, metaKey, shiftKey } = event
  if (key !== 'Enter' || nativeEvent.isComposing || event.defaultPrevented) return false
  if (altKey || ctrlKey || metaKey || shiftKey) return false
  if (target instanceof HTMLSelectElement) return !isDroppedDown(target)
  return target instanceof HTMLInputElement
}

/** In a list that is dropped down Enter takes the choice; some browsers tell the page of that key too. */
function isDroppedDown(list: HTMLSelectElement): boolean {
  try {
    return list.matches(':open')
  } catch {
    // A browser that does not know the word keeps the keys of its list to itself.
    return false
  }
}
