import type { ReactNode } from 'react'
import { cx } from '../cx'
import styles from './Bar.module.css'

interface BarProps {
  readonly start: ReactNode
  readonly end?: ReactNode
}

/** The strip along the top: where we are at the start, how it stands at the end. */
export function TopBar({ start, end }: BarProps) {
  return (
    <header className={cx(styles.bar, styles.top)}>
      <div className={styles.start}>{start}</div>
      <div className={styles.end}>{end}</div>
    </header>
  )
}

/** The strip along the foot: ways back at the start, the way on at the end. */
export function BottomBar({ start, end }: BarProps) {
  return (
    <footer className={cx(styles.bar, styles.bottom)}>
      <div className={styles.start}>{start}</div>
      <div className={styles.end}>{end}</div>
    </footer>
  )
}
