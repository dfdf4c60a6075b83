import type { ComponentProps } from 'react'
import { FieldError } from '../field/FieldFrame'
import type { FieldProps } from '../field/fieldProps'
import { useFieldIds } from '../field/useFieldIds'
import styles from './Tick.module.css'

type Native = Omit<ComponentProps<'input'>, 'checked' | 'onChange' | 'className' | 'type' | 'value'>

interface CheckFieldProps extends Omit<FieldProps, 'labelHidden'>, Native {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Yes or not yet: a box to tick, with its words beside it. */
export function CheckField(props: CheckFieldProps) {
  const { label, help, error, checked, onChange, ...native } = props
  const ids = useFieldIds(props, native.id)
  return (
    <div className={styles.choice}>
      <input
        {...native}
        {...ids.control}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className={styles.box}
      />
      <div className={styles.words}>
        <label htmlFor={ids.id} className={styles.label}>
          {label}
        </label>
        {ids.hasHelp && (
          <div id={ids.helpId} className={styles.help}>
            {help}
          </div>
        )}
        <FieldError id={ids.errorId} error={error} />
      </div>
    </div>
  )
}
