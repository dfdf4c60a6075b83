import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import { scoreKey } from './scoreKey'

/**
 * Hears the keys of a grid before the grid does. A number goes on by itself: who presses Enter after it out of habit
 * means that number, and passes nobody over.
 */
export function useEnterAfterNumber(): (event: KeyboardEvent) => void {
  const given = useRef(false)
  return (event) => {
    const { key, target } = event
    const inCell = target instanceof HTMLElement && target.dataset['number'] !== undefined
    if (key === 'Enter' && inCell && given.current) {
      event.preventDefault()
      event.stopPropagation()
    }
    given.current = inCell && scoreKey(key) !== null
  }
}
