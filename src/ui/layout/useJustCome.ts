import { useLayoutEffect } from 'react'

/** So long a page that has just come takes no click, in milliseconds: the last one was meant for what stood there before. */
const MOMENT = 300

/** For the root of a page: for a moment after it came a click falls through it (base.css); keys work at once. */
export function useJustCome(): void {
  useLayoutEffect(() => {
    const page = document.documentElement
    page.setAttribute('data-just-come', '')
    const settled = () => {
      page.removeAttribute('data-just-come')
    }
    const timer = setTimeout(settled, MOMENT)
    return () => {
      clearTimeout(timer)
      settled()
    }
  }, [])
}
