import { TextField } from '#ui'
import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import { PillText } from './PillText'
import { useBegin } from './useBegin'
import { useSaved } from './useSaved'

interface WordFieldProps {
  readonly label: string
  /** Of a pill: its name for who hears the page, and what stands in it while it is empty, where that says more. */
  readonly name?: string | undefined
  readonly hint?: string | undefined
  readonly value: string
  /** Called on Enter and on leaving the field, where something changed. */
  readonly onSave: (text: string) => void
  readonly look?: 'pill' | 'boxed' | undefined
  readonly required?: boolean | undefined
  readonly begins?: boolean | undefined
  readonly inputMode?: 'numeric' | undefined
}

/** A word or two that save themselves. */
export function WordField(props: WordFieldProps) {
  const {
    label,
    name,
    hint,
    value,
    onSave,
    look = 'boxed',
    required = false,
    begins = false,
    inputMode,
  } = props
  const { text, setText, commit } = useSaved(value, onSave, required)
  const input = useRef<HTMLInputElement>(null)
  useBegin(input, begins)
  const field = {
    ref: input,
    label,
    value: text,
    onChange: setText,
    onBlur: commit,
    inputMode,
    dir: 'auto',
    maxLength: 1000,
    onKeyDown: (event: KeyboardEvent) => {
      const isDone = event.key === 'Enter' || event.key === 'Escape'
      if (isDone && !event.nativeEvent.isComposing) commit()
    },
  }
  return look === 'pill' ? (
    <PillText {...field} name={name} hint={hint} />
  ) : (
    <TextField {...field} />
  )
}
