import type { ComponentProps } from 'react'
import { buttonClass, type ButtonLook } from './buttonClass'
import styles from './Button.module.css'
import { KeyCap } from './KeyCap'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'>, ButtonLook {
  /** The key that does the same, as printed on the keyboard. Only shown: say it to the browser with aria-keyshortcuts. */
  readonly keyHint?: string | undefined
}

/**
 * Something one can do. `primary`: the one step onwards, once on a screen; `plain`: everything else;
 * `quiet`: a word beside a thing; `caution`: what one does not do by accident.
 */
export function Button({ kind, size, wide, keyHint, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={buttonClass({ kind, size, wide })}>
      <span className={styles.label}>{children}</span>
      {keyHint !== undefined && (
        <span className={styles.key} aria-hidden="true">
          <KeyCap>{keyHint}</KeyCap>
        </span>
      )}
    </button>
  )
}
