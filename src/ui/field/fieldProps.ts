import type { ReactNode } from 'react'

/** What every field has. */
export interface FieldProps {
  readonly label: string
  /** Heard and not seen: only where the words beside it already say what it is. */
  readonly labelHidden?: boolean | undefined
  /** One line that helps to answer. */
  readonly help?: ReactNode
  /** What is not right yet, and how to put it right. */
  readonly error?: string | undefined
}
