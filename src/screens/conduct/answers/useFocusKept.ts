import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import { focusQuestion } from '../console/focusQuestion'
import { useMeeting } from '../context'
import { fieldOf } from './form/fieldOf'

/**
 * Keeps focus in the answer when what had it goes away or can no longer be pressed because of what was done: it goes on
 * in the row that it stood in, wherever that stands now, else in the field, else at the question.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  const meeting = useMeeting()
  /** Where focus was last: a selector of its row, `''` outside rows; null outside the answer. */
  const last = useRef<string | null>(null)
  useEffect(() => {
    const note = ({ target }: Event) => {
      const inside = target instanceof Element && root.current?.contains(target) === true
      last.current = inside ? rowAround(target) : null
    }
    const leave = () => void (last.current = null)
    document.addEventListener('focusin', note)
    // Who clicks beside everything means to have it nowhere.
    document.addEventListener('pointerdown', leave)
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerdown', leave)
    }
  }, [root])
  useEffect(() => {
    if (root.current === null || last.current === null || !isNowhere()) return
    const row = last.current === '' ? null : root.current.querySelector<HTMLElement>(last.current)
    const next = row === null ? fieldOf(root.current) : reachableIn(row)
    if (next) next.focus()
    else focusQuestion()
  }, [root, meeting])
}

const ROWS = ['data-entry', 'data-dots', 'data-agreement', 'data-bottom-line'] as const

/** A selector of the row around something, `''` where it stands in none. */
function rowAround(element: Element): string {
  const row = element.closest(ROWS.map((each) => `[${each}]`).join())
  const name = ROWS.find((each) => row?.hasAttribute(each))
  return name === undefined ? '' : `[${name}="${CSS.escape(row?.getAttribute(name) ?? '')}"]`
}

function reachableIn(row: HTMLElement): HTMLElement | null {
  if (row.tabIndex >= 0) return row
  return row.querySelector<HTMLElement>('button:enabled, input:enabled, textarea:enabled')
}

function isNowhere(): boolean {
  const { activeElement } = document
  return (
    activeElement === null ||
    activeElement === document.body ||
    (activeElement instanceof HTMLButtonElement && activeElement.disabled)
  )
}
