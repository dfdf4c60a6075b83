import { useLayoutEffect, type RefObject } from 'react'

const growsByItself =
  typeof CSS !== 'undefined' && typeof CSS.supports === 'function'
    ? CSS.supports('field-sizing', 'content')
    : false

/** Lets a textarea grow with its text where the browser does not do so by itself (field-sizing). */
export function useGrowing(ref: RefObject<HTMLTextAreaElement | null>, value: string): void {
  useLayoutEffect(() => {
    const area = ref.current
    if (growsByItself || area === null) return
    area.style.blockSize = 'auto'
    const border = area.offsetHeight - area.clientHeight
    area.style.blockSize = `${area.scrollHeight + border}px`
  }, [ref, value])
}
