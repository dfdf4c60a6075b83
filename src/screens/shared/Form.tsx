import { cx, useFirstWrong } from '#ui'
import { useRef, type ReactNode } from 'react'
import styles from './Form.module.css'

interface FormProps {
  /** What the form is called in `data-form`. */
  readonly name: string
  /** For a button outside of it that hands it in. */
  readonly id?: string | undefined
  readonly onSubmit: () => void
  /** Fields beside each other. */
  readonly inRow?: boolean | undefined
  /** No wider than a line reads well: for a form within a wide page. */
  readonly narrow?: boolean | undefined
  readonly children: ReactNode
}

/**
 * Fields that are handed in together, with Enter or the button; where that is refused one goes on in the first that is
 * wrong. Nothing is sent anywhere or remembered.
 */
export function Form({ name, id, onSubmit, inRow, narrow, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  const toFirstWrong = useFirstWrong(form)
  return (
    <form
      ref={form}
      id={id}
      data-form={name}
      autoComplete="off"
      noValidate
      className={cx(styles.form, inRow === true && styles.inRow, narrow === true && styles.narrow)}
      onSubmit={(event) => {
        event.preventDefault()
        toFirstWrong()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}
