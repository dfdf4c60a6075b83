import type { ComponentProps } from 'react'
import { cx } from '../cx'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './fieldProps'
import input from './input.module.css'
import { notesOnEnter } from './notesOnEnter'
import styles from './SelectField.module.css'
import { useFieldIds } from './useFieldIds'

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly disabled?: boolean | undefined
}

type Native = Omit<
  ComponentProps<'select'>,
  'value' | 'onChange' | 'className' | 'children' | 'multiple' | 'size'
>

interface SelectFieldProps<Value extends string> extends FieldProps, Native {
  readonly options: readonly Option<Value>[]
  /** Undefined while nothing was chosen: then the placeholder shows. */
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  readonly placeholder?: string | undefined
  /** `pill` stands in a row of choices, `boxed` among fields. */
  readonly look?: 'boxed' | 'pill' | undefined
}

/**
 * One of many, from the list that the browser itself opens, with Space or Alt and arrow down. Enter hands in the form it
 * stands in, as it does from any other field; where there is none it drops the list down too.
 */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, labelHidden, help, error, options, value, onChange, ...others } = props
  const { placeholder, look = 'boxed', onKeyDown, ...native } = others
  const ids = useFieldIds(props, native.id)
  const pick = (index: number) => {
    const option = options[placeholder === undefined ? index : index - 1]
    if (option !== undefined) onChange(option.value)
  }
  return (
    <FieldFrame ids={ids} label={label} labelHidden={labelHidden} help={help} error={error}>
      <span className={cx(styles.place, look === 'pill' && styles.pill)}>
        <select
          // Else the browser keeps what was chosen, on disk, to restore the page with.
          autoComplete="off"
          {...native}
          {...ids.control}
          value={value ?? ''}
          onChange={(event) => pick(event.currentTarget.selectedIndex)}
          onKeyDown={(event) => {
            onKeyDown?.(event)
            const { form } = event.currentTarget
            if (form === null || !notesOnEnter(event)) return
            event.preventDefault()
            form.requestSubmit()
          }}
          className={cx(styles.select, look === 'boxed' && input.input)}
        >
          {placeholder !== undefined && (
            <option value="" disabled hidden>
              {placeholder}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    </FieldFrame>
  )
}
