import { useId, useLayoutEffect, useRef, type RefObject } from 'react'
import { makeSpot } from '../spots'

/** Where focus begins in a dialog. */
export const BEGINS = makeSpot()

const CONTROLS = 'input, select, textarea, button'

/**
 * Opens a dialog above everything as soon as it is there, from its top, and gives focus back when it goes. Focus starts at
 * what is one of `BEGINS`, or else at the first control; at the title where that would lie out of sight, so that
 * nothing above it is passed over. What stands above the first control is read with the title (`aria-describedby`).
 * `body` is what is read in it, `foot` what holds its buttons, where there are such.
 */
export function useModal(
  body: RefObject<HTMLElement | null>,
  foot: RefObject<HTMLElement | null>,
): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    const before = document.activeElement
    // Where the browser has no modal dialogs, it is shown in its place.
    if (typeof dialog.showModal === 'function') dialog.showModal()
    else dialog.setAttribute('open', '')
    describe(dialog, body.current, id)
    begin(dialog, foot.current)
    return () => {
      if (typeof dialog.close === 'function') dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [id, body, foot])
  return ref
}

function begin(dialog: HTMLDialogElement, foot: HTMLElement | null): void {
  const [wished] = BEGINS.in(dialog)
  const first = wished ?? dialog.querySelector<HTMLElement>(CONTROLS)
  first?.focus({ preventScroll: true })
  dialog.scrollTop = 0
  if (first !== null && isInSight(dialog, first, foot)) return
  dialog.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
}

function isInSight(dialog: HTMLElement, element: HTMLElement, foot: HTMLElement | null): boolean {
  const over = foot?.contains(element) === false ? foot : null
  const end = Math.min(
    dialog.getBoundingClientRect().bottom,
    over?.getBoundingClientRect().top ?? Infinity,
  )
  return element.getBoundingClientRect().bottom <= end
}

/** Ties the plain words at the beginning to the dialog: a whole document with headings of its own is no such word. */
function describe(dialog: HTMLElement, body: HTMLElement | null, id: string): void {
  const parts = [...(body?.children ?? [])]
  const control = parts.findIndex((each) => each.matches(CONTROLS) || each.querySelector(CONTROLS))
  const words = (control < 0 ? parts : parts.slice(0, control)).filter(
    (each) => !each.matches('h1, h2, h3, table') && !each.querySelector('h1, h2, h3, table'),
  )
  for (const [index, each] of words.entries()) each.id ||= `${id}-${index}`
  if (words.length > 0)
    dialog.setAttribute('aria-describedby', words.map((each) => each.id).join(' '))
}
