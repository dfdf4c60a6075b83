import { useLayoutEffect, type RefObject } from 'react'

/**
 * Lets this text stand in a field that the browser keeps itself. Where React keeps it, it writes into the field after each
 * letter, and the browser then counts every letter as a step of its own: Ctrl+Z would take back one at a time.
 */
export function useStands(ref: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    const field = ref.current
    // What was just typed stands there already; only what comes from elsewhere is written.
    if (field !== null && field.value !== text) field.value = text
  })
}
