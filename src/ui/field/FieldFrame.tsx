import type { ReactNode } from 'react'
import { VisuallyHidden } from '../text/VisuallyHidden'
import type { FieldProps } from './fieldProps'
import styles from './FieldFrame.module.css'
import type { useFieldIds } from './useFieldIds'

interface FieldFrameProps extends FieldProps {
  readonly ids: ReturnType<typeof useFieldIds>
  readonly children: ReactNode
}

/** Label, help and error around one control. The error stands right above what must be put right. */
export function FieldFrame({ ids, label, labelHidden, help, error, children }: FieldFrameProps) {
  const title = (
    <label htmlFor={ids.id} className={styles.label}>
      {label}
    </label>
  )
  return (
    <div className={styles.field}>
      {labelHidden === true ? <VisuallyHidden>{title}</VisuallyHidden> : title}
      {ids.hasHelp && (
        <div id={ids.helpId} className={styles.help}>
          {help}
        </div>
      )}
      <FieldError id={ids.errorId} error={error} />
      {children}
    </div>
  )
}

/** The error of a field: announced when it appears. */
export function FieldError({
  id,
  error,
}: {
  readonly id: string
  readonly error?: string | undefined
}) {
  return (
    <div id={id} role="alert" className={styles.error} hidden={error === undefined || error === ''}>
      {error}
    </div>
  )
}
