import type { ReactNode } from 'react'
import styles from './KeyCap.module.css'

/** A key of the keyboard, as it is printed on it. */
export function KeyCap({ children }: { readonly children: ReactNode }) {
  return <kbd className={styles.cap}>{children}</kbd>
}
