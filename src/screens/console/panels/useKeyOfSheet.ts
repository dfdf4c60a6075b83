import { useEffect } from 'react'
import { makeSpot } from '#ui'

/** A panel that lies open. */
export const SHEET = makeSpot()

/** Lets these keys do something while focus is in the panel and nothing is typed. */
export function useKeyOfSheet(keys: readonly string[], does: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, altKey, metaKey } = event
      const isIn = target instanceof HTMLElement && SHEET.around(target) !== null
      const isTyping =
        target instanceof HTMLElement &&
        target.matches('select, textarea, input:not([type=checkbox])')
      if (!isIn || isTyping || ctrlKey || altKey || metaKey || !keys.includes(key)) return
      event.preventDefault()
      does()
    }
    // Before the keys of the console, which listen on the document.
    document.addEventListener('keydown', pressed, true)
    return () => document.removeEventListener('keydown', pressed, true)
  })
}
