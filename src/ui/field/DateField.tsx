import type { ComponentProps } from 'react'
import { cx } from '../cx'
import styles from './DateField.module.css'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './fieldProps'
import input from './input.module.css'
import { useFieldIds } from './useFieldIds'

type Native = Omit<
  ComponentProps<'input'>,
  'value' | 'onChange' | 'className' | 'type' | 'min' | 'max'
>

interface DateFieldProps extends FieldProps, Native {
  /** An ISO date (2026-12-03), or '' while there is none. */
  readonly value: string
  /** Hands over an ISO date, or '' when the field is emptied or not complete. */
  readonly onChange: (value: string) => void
  readonly min?: string | undefined
  readonly max?: string | undefined
  /** The date in words, beside the field: its weekday above all. */
  readonly inWords?: string | undefined
}

/** A day, typed or picked from the calendar that the browser itself opens. */
export function DateField(props: DateFieldProps) {
  const { label, labelHidden, help, error, value, onChange, inWords, ...native } = props
  const ids = useFieldIds(props, native.id)
  return (
    <FieldFrame ids={ids} label={label} labelHidden={labelHidden} help={help} error={error}>
      <span className={styles.row}>
        <input
          autoComplete="off"
          {...native}
          {...ids.control}
          type="date"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          className={cx(input.input, styles.date)}
        />
        {inWords !== undefined && (
          <output htmlFor={ids.id} className={styles.words}>
            {inWords}
          </output>
        )}
      </span>
    </FieldFrame>
  )
}
