import { useLayoutEffect, useRef, type RefObject } from 'react'
import { focusQuestion } from '../console/focusQuestion'

/**
 * A new question is shown from its top. Who was typing goes on typing there; who was elsewhere stays there.
 * `key` is the question; the ref goes on the area that is replaced with it.
 */
export function useFollowFocus(key: string): RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const main = area.current?.closest('main')
    if (main) main.scrollTop = 0
    const lost = document.activeElement === null || document.activeElement === document.body
    if (!lost) return
    const capture = area.current?.querySelector<HTMLElement>('[data-capture]')
    if (capture) capture.focus()
    else focusQuestion()
  }, [key])
  return area
}
