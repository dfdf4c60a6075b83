import { useText } from '#i18n'
import { notesOnEnter, WriteBox } from '#ui'
import type { ReactNode } from 'react'
import { WriteLine } from './WriteLine'
import { KeyScope } from './KeyScope'
import styles from './NewForm.module.css'

interface NewFormProps {
  /** The name of the form, for whoever drives the page. */
  readonly form: string
  /** The field that is typed in first, and those under it. */
  readonly main: ReactNode
  readonly more: ReactNode
  readonly choices: ReactNode
  /** What the button that notes it says. */
  readonly add: string
  readonly onAdd: () => void
  /** What is missing, in words. */
  readonly lack?: string | undefined
  /** Something stands there that is not noted yet. */
  readonly waits: boolean
}

/** One frame to make something new in: words, choices, and Enter notes it. */
export function NewForm(props: NewFormProps) {
  const { form, main, more, choices, add, onAdd, lack, waits } = props
  const t = useText('answers')
  return (
    <KeyScope
      form={form}
      onKeyDown={(event) => {
        if (!notesOnEnter(event)) return
        event.preventDefault()
        onAdd()
      }}
    >
      <WriteBox start={choices} waits={waits ? t('capture.waits') : undefined}>
        <WriteLine add={add} onAdd={onAdd}>
          {main}
        </WriteLine>
        <LowerFields>{more}</LowerFields>
      </WriteBox>
      {lack !== undefined && (
        <p role="alert" className={styles.lack}>
          {lack}
        </p>
      )}
    </KeyScope>
  )
}

/** The fields under the one that is typed in first. */
export function LowerFields({ children }: { readonly children: ReactNode }) {
  return <div className={styles.more}>{children}</div>
}
