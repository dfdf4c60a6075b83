import type { ComponentProps } from 'react'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './fieldProps'
import styles from './FileField.module.css'
import { useFieldIds } from './useFieldIds'

type Native = Omit<
  ComponentProps<'input'>,
  'value' | 'onChange' | 'className' | 'type' | 'multiple'
>

interface FileFieldProps extends FieldProps, Native {
  /** Null when the choice was taken back. */
  readonly onChange: (file: File | null) => void
}

/** One file, chosen in the window that the browser itself opens. Only its name is shown; it is not read here. */
export function FileField(props: FileFieldProps) {
  const { label, labelHidden, help, error, onChange, ...native } = props
  const ids = useFieldIds(props, native.id)
  return (
    <FieldFrame ids={ids} label={label} labelHidden={labelHidden} help={help} error={error}>
      <input
        {...native}
        {...ids.control}
        type="file"
        onChange={(event) => onChange(event.currentTarget.files?.[0] ?? null)}
        className={styles.file}
      />
    </FieldFrame>
  )
}
