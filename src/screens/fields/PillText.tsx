import { useState, type ComponentProps } from 'react'
import styles from './PillText.module.css'

interface PillTextProps extends Omit<
  ComponentProps<'input'>,
  'value' | 'onChange' | 'className' | 'aria-label' | 'placeholder'
> {
  /** Stands in the field while it is empty, and before it once it is filled in. */
  readonly label: string
  /** Its name for who hears the page, where that says more than the label: of whom. It holds the words of the label. */
  readonly name?: string | undefined
  /** What stands there instead while it is empty. */
  readonly hint?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
}

/** More characters than any word or two. */
const MOST = 1000

/** A word or two in a row of quiet choices; as wide as what it holds. */
export function PillText({ label, name = label, hint, value, onChange, ...props }: PillTextProps) {
  const { onFocus, onBlur, ...native } = props
  // The label would push the field aside under the first letter: it comes when the field is left.
  const [begun, setBegun] = useState(false)
  const input = (
    <input
      type="text"
      maxLength={MOST}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      {...native}
      aria-label={name}
      placeholder={hint ?? label}
      value={value}
      onChange={(event) => {
        if (event.currentTarget.value === '') setBegun(true)
        onChange(event.currentTarget.value)
      }}
      onFocus={(event) => {
        setBegun(value === '')
        onFocus?.(event)
      }}
      onBlur={(event) => {
        setBegun(false)
        onBlur?.(event)
      }}
      className={styles.pill}
    />
  )
  return (
    <label className={styles.labelled}>
      {value !== '' && !begun && label}
      {input}
    </label>
  )
}
