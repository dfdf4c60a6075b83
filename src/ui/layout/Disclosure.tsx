import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

interface DisclosureProps {
  readonly summary: ReactNode
  /** Open from the start. */
  readonly open?: boolean | undefined
  readonly children: ReactNode
}

/** What one need not read, behind one line that says what it is. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className={styles.details} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
