import type { ReactNode } from 'react'
import styles from './FieldRoot.module.css'

interface FieldRootProps {
  /** The name of the field, the same in every register: for whoever drives the page. */
  readonly field: string
  readonly children: ReactNode
}

/** Says which field its control belongs to; it takes no room of its own. */
export function FieldRoot({ field, children }: FieldRootProps) {
  return (
    <div data-field={field} className={styles.root}>
      {children}
    </div>
  )
}
