import type { ReactNode } from 'react'
import { useLayoutEffect } from 'react'
import { usePaging } from './PageContext'
import styles from './Still.module.css'

/** What always fits on one page. */
export function Still({ children }: { readonly children: ReactNode }) {
  const { onPages } = usePaging()
  useLayoutEffect(() => onPages(0, 1), [onPages])
  return <div className={styles.still}>{children}</div>
}
