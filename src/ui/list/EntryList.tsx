import type { ReactNode } from 'react'
import styles from './EntryList.module.css'

interface EntryListProps {
  /** Heard, not seen, where no heading names the list. */
  readonly label?: string | undefined
  readonly labelledBy?: string | undefined
  /** What stands there while there are no rows. */
  readonly empty?: ReactNode
  readonly children?: ReactNode
}

/** Rows with a hairline under each. Put EntryRows in it. */
export function EntryList({ label, labelledBy, empty, children }: EntryListProps) {
  const none = children === undefined || (Array.isArray(children) && children.length === 0)
  if (none) return <>{empty}</>
  return (
    // Safari forgets that a list without bullets is a list, unless it is told.
    <ul role="list" aria-label={label} aria-labelledby={labelledBy} className={styles.list}>
      {children}
    </ul>
  )
}
