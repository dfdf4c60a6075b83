import type { ReactNode } from 'react'
import styles from './Mark.module.css'

interface MarkProps {
  /** `reserved`: not for every eye; `caution`: look twice; `accent`: here. */
  readonly tone: 'reserved' | 'caution' | 'accent'
  readonly children: ReactNode
}

/** A few words within a line that stand out by hue; the words themselves say why. */
export function Mark({ tone, children }: MarkProps) {
  return <span className={styles[tone]}>{children}</span>
}
