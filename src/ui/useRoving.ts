import { useRef, type KeyboardEvent, type RefObject } from 'react'

interface Roving<Element extends HTMLElement> {
  readonly ref: RefObject<Element | null>
  readonly onKeyDown: (event: KeyboardEvent<Element>) => void
}

/**
 * Arrow keys, Home and End walk through the elements of a row that form one stop of the Tab key.
 * Takes: which elements belong to the row, and what to do with the one that is reached (give it focus).
 * Goes round at the ends. Left and right change places where text runs from right to left.
 */
export function useRoving<Element extends HTMLElement>(
  selector: string,
  reach: (element: HTMLElement, index: number) => void,
): Roving<Element> {
  const ref = useRef<Element>(null)
  const onKeyDown = (event: KeyboardEvent<Element>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const row = ref.current
    if (row === null) return
    const elements = [...row.querySelectorAll<HTMLElement>(selector)]
    const here = elements.findIndex((element) => element === document.activeElement)
    const next = nextIndex(event.key, here, elements.length, isRightToLeft(row))
    const element = next === undefined || here < 0 ? undefined : elements[next]
    if (element === undefined || next === undefined) return
    event.preventDefault()
    reach(element, next)
  }
  return { ref, onKeyDown }
}

function nextIndex(key: string, here: number, count: number, rightToLeft: boolean) {
  const forward = (here + 1) % count
  const backward = (here - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'ArrowDown') return forward
  if (key === 'ArrowUp') return backward
  if (key === 'ArrowRight') return rightToLeft ? backward : forward
  if (key === 'ArrowLeft') return rightToLeft ? forward : backward
  return undefined
}

function isRightToLeft(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'rtl'
}
