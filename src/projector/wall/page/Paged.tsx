import type { ReactNode } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import styles from './Paged.module.css'
import { whenResized } from '../whenResized'
import { usePaging } from './PageContext'

/**
 * Lays out what may be too long for the wall as pages of equal size, side by side, and shows one of them. The browser
 * divides: whole rows where they fit, else between lines; nothing is cut.
 */
export function Paged({ children }: { readonly children: ReactNode }) {
  const { wished, onPages } = usePaging()
  const columns = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState(1)
  const page = Math.min(wished, pages - 1)

  useLayoutEffect(() => {
    const place = columns.current
    return place === null ? undefined : whenResized(place, () => setPages(pagesOf(place)))
  }, [])
  useLayoutEffect(() => {
    if (columns.current !== null) setPages(pagesOf(columns.current))
  }, [children])
  useLayoutEffect(() => onPages(page, pages), [onPages, page, pages])

  return (
    <div className={styles.window}>
      <div
        ref={columns}
        className={styles.columns}
        style={{ transform: `translateX(calc(${-page} * (100% + var(--page-gap))))` }}
      >
        {children}
      </div>
    </div>
  )
}

function pagesOf(place: HTMLElement): number {
  const { width } = place.getBoundingClientRect()
  const gap = Number.parseFloat(getComputedStyle(place).columnGap)
  if (!(width > 0) || Number.isNaN(gap)) return 1
  return Math.max(1, Math.round((place.scrollWidth + gap) / (width + gap)))
}
