import { useState } from 'react'
import { cx } from '../cx'
import type { Option } from '../field/SelectField'
import { useRoving } from '../useRoving'
import styles from './ChipGroup.module.css'

interface ChipGroupProps<Value extends string> {
  /** Heard, not seen: what the chips choose. */
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly value: readonly Value[]
  /** Hands over all that are chosen now, in the order of the options. */
  readonly onChange: (value: readonly Value[]) => void
  /** Given, a last chip adds one that is not there yet. */
  readonly onAdd?: (() => void) | undefined
  readonly addLabel?: string | undefined
  readonly size?: 'normal' | 'small' | undefined
}

/** Several of a few. One stop of the Tab key: arrow keys walk, Space or Enter chooses. */
export function ChipGroup<Value extends string>(props: ChipGroupProps<Value>) {
  const { label, options, value, onChange, onAdd, addLabel, size = 'normal' } = props
  const [current, setCurrent] = useState(0)
  const { ref, onKeyDown } = useRoving<HTMLDivElement>('button:not(:disabled)', (chip) =>
    chip.focus(),
  )
  const count = options.length + (onAdd === undefined ? 0 : 1)
  const stop = Math.min(current, count - 1)
  const toggle = (chip: Value) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((each) => (each === chip) !== value.includes(each)),
    )
  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label={label}
      onKeyDown={onKeyDown}
      className={cx(styles.row, size === 'small' && styles.small)}
    >
      {options.map((option, index) => (
        <button
          key={option.value}
          type="button"
          data-value={option.value}
          className={styles.chip}
          aria-pressed={value.includes(option.value)}
          disabled={option.disabled}
          tabIndex={index === stop ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onClick={() => toggle(option.value)}
        >
          {option.label}
        </button>
      ))}
      {onAdd !== undefined && (
        <button
          type="button"
          className={styles.chip}
          aria-label={addLabel}
          title={addLabel}
          tabIndex={stop === options.length ? 0 : -1}
          onFocus={() => setCurrent(options.length)}
          onClick={onAdd}
        >
          +
        </button>
      )}
    </div>
  )
}
