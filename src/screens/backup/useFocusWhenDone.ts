import { useEffect, useRef, type RefObject } from 'react'

/**
 * Brings the cursor back to a form that was put away while work went on: to what is wrong in it, else to its
 * first field.
 */
export function useFocusWhenDone(busy: boolean): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null)
  const wasBusy = useRef(false)
  useEffect(() => {
    if (wasBusy.current && !busy) {
      const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
      const field = wrong ?? form.current?.querySelector<HTMLElement>('input')
      field?.focus()
    }
    wasBusy.current = busy
  }, [busy])
  return form
}
