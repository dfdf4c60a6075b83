import { useText } from '#i18n'
import { TextArea } from '#ui'
import type { ComponentProps, Ref } from 'react'
import { useEffect, useImperativeHandle, useRef } from 'react'
import { fieldId, useDraft } from '../drafts'
import { LONGEST } from './longest'
import { useBegin } from './useBegin'
import { useCursor } from './useCursor'
import { useSaved } from './useSaved'

interface SavedTextProps extends Pick<
  ComponentProps<typeof TextArea>,
  'label' | 'labelHidden' | 'help' | 'bare' | 'placeholder' | 'rows' | 'onKeyDown'
> {
  readonly value: string
  /** Called on Enter and on leaving the field, where something changed; false: not taken yet. */
  readonly onSave: (text: string) => boolean | void
  /** The name under which what is being typed is kept until it is saved. */
  readonly draft: string
  /** The name of the field, for whoever drives the page. */
  readonly field: string
  /** May not be emptied: then what was saved comes back. */
  readonly required?: boolean | undefined
  /** After Enter saved it: where to go next. */
  readonly onEnter?: ((area: HTMLTextAreaElement) => void) | undefined
  /** Typing begins here. */
  readonly begins?: boolean | undefined
  readonly ref?: Ref<HTMLTextAreaElement | null> | undefined
}

/** A text of a form that saves itself on Enter, on Escape and on leaving it: nothing that was typed is lost. */
export function SavedText(props: SavedTextProps) {
  const { value, onSave, draft, field, required = false, onEnter, onKeyDown, ...others } = props
  const { ref, begins = false, ...look } = others
  const t = useText('answers')
  const area = useRef<HTMLTextAreaElement>(null)
  const place = useCursor(area)
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(
    ref,
    () => area.current,
  )
  useBegin(area, begins)
  const { text, setText, tooLong, commit } = useSaved(value, onSave, required)
  const { keep, drop } = useDraft(draft, (found) => {
    setText(found.text)
    place(found.cursor)
  })
  const settle = () => {
    if (commit()) drop()
  }
  // Noted by another way, such as with the answer that it is the ground of: then nothing waits here any more.
  const noted = useRef(value)
  useEffect(() => {
    if (noted.current !== value && value !== '' && text.trim() === value) drop()
    noted.current = value
  }, [value, text, drop])
  const type = (typed: string) => {
    setText(typed)
    const cursor = area.current?.selectionStart ?? typed.length
    keep({ text: typed, cursor, chosen: {} }, typed.trim() !== value)
  }
  return (
    <TextArea
      {...look}
      ref={area}
      id={fieldId(draft)}
      dir="auto"
      data-field={field}
      value={text}
      onChange={type}
      onBlur={settle}
      error={tooLong ? t('tooLong', { most: LONGEST }) : undefined}
      onKeyDown={(event) => {
        // What closes around this field on Escape takes it away before it is left.
        if (event.key === 'Escape') settle()
        onKeyDown?.(event)
      }}
      onEnter={() => {
        settle()
        if (!tooLong && area.current !== null) onEnter?.(area.current)
      }}
    />
  )
}
