import { cx } from '../cx'
import styles from './Button.module.css'

export interface ButtonLook {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'caution' | undefined
  readonly size?: 'normal' | 'small' | undefined
  /** As wide as its place, the key at the far end. */
  readonly wide?: boolean | undefined
}

/** The look of a button, for a link that leads onwards and should look like one. */
export function buttonClass({ kind = 'plain', size = 'normal', wide = false }: ButtonLook): string {
  return cx(styles.button, styles[kind], size === 'small' && styles.small, wide && styles.wide)
}
