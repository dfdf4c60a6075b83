import { useText } from '#i18n'
import { makeSpot, TextArea, useSpot } from '#ui'
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react'
import { CAPTURE, listOf } from '../list'
import { LONGEST } from './longest'
import { useBegin } from './useBegin'
import { useCursor } from './useCursor'

/** A field in which nothing was typed yet. */
export const BLANK = makeSpot()

/** The field that is typed in, for the one around it. */
export interface Writing {
  readonly text: () => string
  readonly cursor: () => number
  readonly focus: () => void
  /** Puts a text there, and the cursor at a place where one is given. */
  readonly put: (text: string, cursor?: number) => void
}

interface WriteFieldProps {
  /** By which its cursor is found again. */
  readonly id: string
  readonly label: string
  readonly placeholder: string
  /** What is written here, for whoever drives the page: the answer to a question, or a field of a form. */
  readonly question?: string | undefined
  readonly field?: string | undefined
  readonly begins: boolean
  readonly onTyped: (text: string) => void
  readonly onEnter: () => void
  readonly ref: Ref<Writing>
}

/** Where one types. It keeps its text to itself, so that a key press renders nothing but this field. */
export function WriteField(props: WriteFieldProps) {
  const { id, label, placeholder, question, field, begins, onTyped, onEnter, ref } = props
  const t = useText('answers')
  const area = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const now = useRef('')
  const place = useCursor(area)
  useBegin(area, begins)
  const [wiped, setWiped] = useState(false)
  // A sentence that was wiped out in one stroke is the browser's to bring back.
  const blank = text === '' && !wiped ? '' : undefined
  useSpot(CAPTURE, area, question)
  useSpot(BLANK, area, blank)
  const write = (typed: string) => {
    now.current = typed
    setText(typed)
  }
  useImperativeHandle(ref, () => ({
    text: () => now.current,
    cursor: () => area.current?.selectionStart ?? now.current.length,
    focus: () => area.current?.focus(),
    put: (given, cursor) => {
      setWiped(false)
      write(given)
      if (cursor !== undefined) place(cursor)
    },
  }))
  return (
    <TextArea
      bare
      label={label}
      labelHidden
      ref={area}
      id={id}
      dir="auto"
      data-capture={question}
      data-field={field}
      placeholder={placeholder}
      value={text}
      error={text.length > LONGEST ? t('tooLong', { most: LONGEST }) : undefined}
      data-blank={blank}
      onChange={(typed) => {
        setWiped(typed === '' && now.current.length > 1)
        write(typed)
        onTyped(typed)
      }}
      onSelect={() => {
        if (now.current !== '') onTyped(now.current)
      }}
      onKeyDown={downToList}
      onEnter={onEnter}
    />
  )
}

/** Arrow down at the end of a text goes to the list under it. */
function downToList(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const { selectionStart, selectionEnd, value } = event.currentTarget
  if (event.key !== 'ArrowDown' || event.shiftKey || event.altKey) return
  if (selectionStart !== value.length || selectionEnd !== value.length) return
  const list = listOf(event.currentTarget)
  if (list === undefined) return
  event.preventDefault()
  list.focus()
}
