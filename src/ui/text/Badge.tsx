import type { ReactNode } from 'react'
import { cx } from '../cx'
import styles from './Badge.module.css'

interface BadgeProps {
  /** `phase` takes the hue of the nearest data-phase. */
  readonly tone?: 'phase' | 'accent' | 'caution' | 'neutral' | undefined
  readonly children: ReactNode
}

/** Where we are, in a word or two, on a soft ground. No button. */
export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return <span className={cx(styles.badge, styles[tone])}>{children}</span>
}
