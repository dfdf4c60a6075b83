import type { KeyboardEvent } from 'react'

/**
 * Enter hands in what was typed. Not with Shift (a new line) or another key, not while an accent or
 * character is being composed, and not again while the key is held down.
 */
export function enterSubmits(onEnter: ((value: string) => void) | undefined) {
  return (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (onEnter === undefined || event.key !== 'Enter') return
    if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!event.repeat) onEnter(event.currentTarget.value)
  }
}
