import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Opens a dialog above everything as soon as it is there, and gives focus back when it goes.
 * Focus starts at what carries data-initial-focus, or else where the browser puts it.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    const before = document.activeElement
    // Where the browser has no modal dialogs, it is shown in its place.
    if (typeof dialog.showModal === 'function') dialog.showModal()
    else dialog.setAttribute('open', '')
    const first =
      dialog.querySelector<HTMLElement>('[data-initial-focus]') ??
      dialog.querySelector<HTMLElement>('input, select, textarea, button')
    first?.focus()
    return () => {
      if (typeof dialog.close === 'function') dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return ref
}
