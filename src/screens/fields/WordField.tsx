import { TextField } from '#ui'
import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import { PillText } from './PillText'
import { useBegin } from './useBegin'
import { useSaved } from './useSaved'
import { fieldId, useDraft } from '../drafts'

interface WordFieldProps {
  readonly label: string
  /** Of a pill: its name for who hears the page, and what stands in it while it is empty, where that says more. */
  readonly name?: string | undefined
  readonly hint?: string | undefined
  readonly value: string
  /** The name under which what is being typed is kept until it is saved. */
  readonly draft: string
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
    draft,
    onSave,
    look = 'boxed',
    required = false,
    begins = false,
    inputMode,
  } = props
  const { text, setText, commit } = useSaved(value, onSave, required)
  const input = useRef<HTMLInputElement>(null)
  useBegin(input, begins)
  const { keep, drop } = useDraft(draft, (found) => setText(found.text))
  const type = (typed: string) => {
    setText(typed)
    keep({ text: typed, cursor: typed.length, chosen: {} }, typed.trim() !== value)
  }
  const settle = () => {
    if (commit()) drop()
  }
  const field = {
    id: fieldId(draft),
    ref: input,
    label,
    value: text,
    onChange: type,
    onBlur: settle,
    inputMode,
    dir: 'auto',
    maxLength: 1000,
    onKeyDown: (event: KeyboardEvent) => {
      const isDone = event.key === 'Enter' || event.key === 'Escape'
      if (isDone && !event.nativeEvent.isComposing) settle()
    },
  }
  return look === 'pill' ? (
    <PillText {...field} name={name} hint={hint} />
  ) : (
    <TextField {...field} />
  )
}
