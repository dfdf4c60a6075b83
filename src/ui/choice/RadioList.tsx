import { useId, type ReactNode } from 'react'
import type { FieldProps } from '../field/fieldProps'
import type { Option } from '../field/SelectField'
import { FieldGroup } from './FieldGroup'
import styles from './Tick.module.css'

export interface RadioOption<Value extends string> extends Option<Value> {
  readonly help?: ReactNode
}

interface RadioListProps<Value extends string> extends FieldProps {
  readonly options: readonly RadioOption<Value>[]
  /** Undefined while nothing was chosen. */
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
}

/** One of several, under each other, each with room for a line of explanation. */
export function RadioList<Value extends string>(props: RadioListProps<Value>) {
  const { options, value, onChange, ...field } = props
  const name = useId()
  return (
    <FieldGroup {...field} role="radiogroup">
      {options.map((option) => {
        const id = `${name}-${option.value}`
        const helpId = option.help === undefined ? undefined : `${id}-help`
        return (
          <div key={option.value} className={styles.choice}>
            <input
              type="radio"
              id={id}
              name={name}
              className={styles.round}
              checked={option.value === value}
              disabled={option.disabled}
              aria-describedby={helpId}
              onChange={() => onChange(option.value)}
            />
            <div className={styles.words}>
              <label htmlFor={id} className={styles.label}>
                {option.label}
              </label>
              {helpId !== undefined && (
                <div id={helpId} className={styles.help}>
                  {option.help}
                </div>
              )}
            </div>
          </div>
        )
      })}
    </FieldGroup>
  )
}
