import { useState, type ComponentProps } from 'react'
import { Button } from '../action/Button'
import { cx } from '../cx'
import { enterSubmits } from './enterSubmits'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './fieldProps'
import input from './input.module.css'
import styles from './PasswordField.module.css'
import { rememberedAs, unremembered } from './typing'
import { useFieldIds } from './useFieldIds'

type Native = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'type'>

interface PasswordFieldProps extends FieldProps, Native {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEnter?: ((value: string) => void) | undefined
  /** The word on the button that shows what was typed; the button tells of which field, and whether it is pressed. */
  readonly showLabel: string
  /**
   * The passphrase of Beraad itself, or a new one: a password manager may fill it in. Left out: a secret that nothing
   * remembers.
   */
  readonly purpose?: 'current' | 'new' | undefined
  /** What to say while the capitals key is locked. */
  readonly capsLockWarning?: string | undefined
}

/** A secret: hidden while it is typed, shown when one asks, never spelled, and remembered by nothing that was not asked to. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, labelHidden, help, error, value, onChange, onEnter, ...others } = props
  const { showLabel, capsLockWarning, purpose, onKeyDown, ...native } = others
  const [shown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const ids = useFieldIds(props, native.id)
  const enter = enterSubmits(onEnter)
  return (
    <FieldFrame ids={ids} label={label} labelHidden={labelHidden} help={help} error={error}>
      <div className={styles.row}>
        <input
          {...(purpose === undefined ? unremembered : rememberedAs(purpose))}
          autoCapitalize="none"
          data-secret=""
          {...native}
          {...ids.control}
          type={shown ? 'text' : 'password'}
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            setCapsLock(event.getModifierState('CapsLock'))
            onKeyDown?.(event)
            if (!event.defaultPrevented) enter(event)
          }}
          onBlur={() => setCapsLock(false)}
          className={cx(input.input, styles.input)}
        />
        <span className={styles.show}>
          <Button
            kind="quiet"
            aria-label={`${showLabel}: ${label}`}
            aria-pressed={shown}
            aria-controls={ids.id}
            onClick={() => setShown(!shown)}
          >
            {showLabel}
          </Button>
        </span>
      </div>
      {capsLockWarning !== undefined && (
        <div role="status" className={styles.caps}>
          {capsLock ? capsLockWarning : ''}
        </div>
      )}
    </FieldFrame>
  )
}
