import type { ReactNode } from 'react'
import { cx } from '../cx'
import { FieldError } from '../field/FieldFrame'
import type { FieldProps } from '../field/fieldProps'
import frame from '../field/FieldFrame.module.css'
import { useFieldIds } from '../field/useFieldIds'
import { VisuallyHidden } from '../text/VisuallyHidden'
import styles from './FieldGroup.module.css'

interface FieldGroupProps extends FieldProps {
  readonly role?: 'group' | 'radiogroup' | undefined
  readonly children: ReactNode
}

/** Several controls under one label. */
export function FieldGroup(props: FieldGroupProps) {
  const { label, labelHidden, help, error, role, children } = props
  const ids = useFieldIds(props)
  return (
    <fieldset
      role={role}
      className={cx(frame.field, styles.group)}
      aria-describedby={ids.control['aria-describedby']}
      aria-invalid={role === 'radiogroup' ? ids.control['aria-invalid'] : undefined}
    >
      <legend className={cx(labelHidden !== true && styles.legend, frame.label)}>
        {labelHidden === true ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </legend>
      {ids.hasHelp && (
        <div id={ids.helpId} className={frame.help}>
          {help}
        </div>
      )}
      <FieldError id={ids.errorId} error={error} />
      {children}
    </fieldset>
  )
}
