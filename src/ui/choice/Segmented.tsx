import { useId } from 'react'
import { cx } from '../cx'
import type { FieldProps } from '../field/fieldProps'
import type { Option } from '../field/SelectField'
import { FieldGroup } from './FieldGroup'
import styles from './Segmented.module.css'

interface SegmentedProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[]
  /** Undefined while nothing was chosen: nothing is chosen for anyone. */
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  /** Given, the chosen one can be taken back: press it again, or Delete. */
  readonly onClear?: (() => void) | undefined
  readonly size?: 'normal' | 'small' | undefined
  readonly disabled?: boolean | undefined
}

/** One of a few, side by side. One stop of the Tab key; the arrow keys choose. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { options, value, onChange, onClear, size = 'normal', disabled, ...field } = props
  const name = useId()
  return (
    <FieldGroup {...field} role="radiogroup">
      <div className={cx(styles.row, size === 'small' && styles.small)}>
        {options.map((option) => (
          <label key={option.value} data-value={option.value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              className={styles.input}
              checked={option.value === value}
              disabled={disabled === true || option.disabled === true}
              onChange={() => onChange(option.value)}
              onClick={() => option.value === value && onClear?.()}
              onKeyDown={(event) => {
                if (event.key === 'Delete' || event.key === 'Backspace') onClear?.()
              }}
            />
            <span className={styles.words}>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
