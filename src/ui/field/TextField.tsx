import type { ComponentProps } from 'react'
import { enterSubmits } from './enterSubmits'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './fieldProps'
import styles from './input.module.css'
import { unremembered, useSpellCheck } from './typing'
import { useFieldIds } from './useFieldIds'

type Native = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'type'>

interface TextFieldProps extends FieldProps, Native {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'number' | 'time' | undefined
  /** What Enter does; without it, Enter is left to the form. */
  readonly onEnter?: ((value: string) => void) | undefined
}

/** One line of text. Not remembered by the browser, not checked for spelling unless asked. */
export function TextField(props: TextFieldProps) {
  const { label, labelHidden, help, error, value, onChange, onEnter, onKeyDown, ...native } = props
  const ids = useFieldIds(props, native.id)
  const spellCheck = useSpellCheck(
    props.spellCheck === undefined ? undefined : props.spellCheck === true,
  )
  const enter = enterSubmits(onEnter)
  return (
    <FieldFrame ids={ids} label={label} labelHidden={labelHidden} help={help} error={error}>
      <input
        type="text"
        {...unremembered}
        {...native}
        {...ids.control}
        spellCheck={spellCheck}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          onKeyDown?.(event)
          if (!event.defaultPrevented) enter(event)
        }}
        className={styles.input}
      />
    </FieldFrame>
  )
}
