import type { ComponentProps } from 'react'
import styles from './PillText.module.css'

interface PillTextProps extends Omit<
  ComponentProps<'input'>,
  'value' | 'onChange' | 'className' | 'aria-label' | 'placeholder'
> {
  /** Stands in the field while it is empty, and is its name for who hears the page. */
  readonly label: string
  /** What stands there instead while it is empty. */
  readonly hint?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
}

/** More characters than any word or two. */
const MOST = 1000

/** A word or two in a row of quiet choices; as wide as what it holds. */
export function PillText({ label, hint, value, onChange, ...native }: PillTextProps) {
  return (
    <input
      type="text"
      maxLength={MOST}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      {...native}
      aria-label={label}
      title={label}
      placeholder={hint ?? label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      className={styles.pill}
    />
  )
}
