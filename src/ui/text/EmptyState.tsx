import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  readonly children: ReactNode
  /** What one can do about it. */
  readonly action?: ReactNode
}

/** A quiet sentence where nothing is yet. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.words}>{children}</p>
      {action}
    </div>
  )
}
