import { cx } from '#ui'
import type { ReactNode } from 'react'
import styles from './Form.module.css'

interface FormProps {
  /** What the form is called in `data-form`. */
  readonly name: string
  readonly onSubmit: () => void
  /** Fields beside each other. */
  readonly inRow?: boolean | undefined
  /** No wider than a line reads well: for a form within a wide page. */
  readonly narrow?: boolean | undefined
  readonly children: ReactNode
}

/** Fields that are handed in together, with Enter or the button. Nothing is sent anywhere or remembered. */
export function Form({ name, onSubmit, inRow, narrow, children }: FormProps) {
  return (
    <form
      data-form={name}
      autoComplete="off"
      noValidate
      className={cx(styles.form, inRow === true && styles.inRow, narrow === true && styles.narrow)}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}
