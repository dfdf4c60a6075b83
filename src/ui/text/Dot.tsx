import { cx } from '../cx'
import styles from './Dot.module.css'
import { VisuallyHidden } from './VisuallyHidden'

interface DotProps {
  readonly fill: 'filled' | 'half' | 'empty'
  /** What the dot says, for who cannot see it. */
  readonly label: string
  readonly tone?: 'ink' | 'accent' | 'phase' | undefined
}

/** A dot that is filled, half filled or empty. The shape says it, never the hue alone. */
export function Dot({ fill, label, tone = 'ink' }: DotProps) {
  return (
    <span className={styles.place}>
      <span className={cx(styles.dot, styles[fill], styles[tone])} aria-hidden="true" />
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  )
}
