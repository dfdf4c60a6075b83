import { cx } from '#ui'
import styles from './Shape.module.css'

/** A filled dot for a professional, an open square for the family: told apart without colour. */
export function Shape({ side }: { readonly side: 'professional' | 'family' }) {
  return <span className={cx(styles.shape, styles[side])} aria-hidden="true" />
}
