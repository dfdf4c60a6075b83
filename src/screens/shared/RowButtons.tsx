import type { ReactNode } from 'react'
import styles from './RowButtons.module.css'

/** The buttons at the end of a row that are always in sight. */
export function RowButtons({ children }: { readonly children: ReactNode }) {
  return <span className={styles.buttons}>{children}</span>
}
