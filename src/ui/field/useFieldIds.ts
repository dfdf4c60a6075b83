import { useId } from 'react'
import type { FieldProps } from './fieldProps'

/** The ids that tie a field to its label, help and error, and what the control itself must say of them. */
export function useFieldIds({ help, error }: Pick<FieldProps, 'help' | 'error'>, given?: string) {
  const made = useId()
  const id = given ?? made
  const helpId = `${id}-help`
  const errorId = `${id}-error`
  const hasHelp = help !== undefined && help !== null && help !== ''
  const hasError = error !== undefined && error !== ''
  const describedBy = [hasError && errorId, hasHelp && helpId].filter(Boolean).join(' ')
  return {
    id,
    helpId,
    errorId,
    hasHelp,
    hasError,
    control: {
      id,
      'aria-describedby': describedBy === '' ? undefined : describedBy,
      'aria-invalid': hasError ? true : undefined,
    },
  }
}
