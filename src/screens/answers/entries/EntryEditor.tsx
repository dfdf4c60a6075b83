import type { Entry } from '#conference'
import { useText } from '#i18n'
import { notesOnEnter, TextArea, WriteBox } from '#ui'
import { useRef, useState } from 'react'
import { fieldId, useDraft } from '../../drafts'
import { ChosenEnd, ChosenFields } from './capture/ChosenFields'
import type { EntryFields } from './capture/entryFields'
import { readChosen } from './capture/entryFields'
import { entryOf, fieldsFromEntry } from './capture/entryOf'
import type { Missing } from './capture/missing'
import { missing } from './capture/missing'
import { KeyScope, useBegin, useCursor, LONGEST } from '../../fields'
import { RowButton } from '../../list'
import styles from './EntryEditor.module.css'
import type { EntryActions } from './useSaid'

interface EntryEditorProps {
  readonly entry: Entry
  readonly said: EntryActions
}

/** Changes what was said, in its place. Enter saves, Escape leaves it as it was. */
export function EntryEditor({ entry, said }: EntryEditorProps) {
  const t = useText('answers')
  const { fields, values, answer } = said
  const area = useRef<HTMLTextAreaElement>(null)
  const place = useCursor(area)
  useBegin(area, true)
  const [text, setText] = useState(entry.text)
  const [chosen, setChosen] = useState<EntryFields>(() => fieldsFromEntry(entry))
  const [lack, setLack] = useState<Missing | null>(null)
  const draft = `${said.scope}.edit.${entry.id}`
  const { keep, drop } = useDraft(draft, (found) => {
    setText(found.text)
    setChosen(readChosen(found.chosen))
    place(found.cursor)
  })
  const kept = (typed: string, picked: EntryFields) =>
    keep({ text: typed, cursor: area.current?.selectionStart ?? typed.length, chosen: picked })
  const close = () => {
    drop()
    said.open(null)
  }
  const save = () => {
    const lacking = missing(answer, text, chosen)
    setLack(lacking)
    if (lacking !== null) return
    said.put(entryOf(entry, fields, text, chosen, entry))
    close()
  }
  const choices = {
    draft,
    fields,
    chosen,
    onChange: (patch: Partial<EntryFields>) => {
      setChosen({ ...chosen, ...patch })
      kept(text, { ...chosen, ...patch })
    },
  }
  return (
    <KeyScope
      form="edit"
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
        else if (notesOnEnter(event)) save()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <WriteBox
        start={<ChosenFields {...choices} values={values} />}
        end={<ChosenEnd {...choices} />}
      >
        <TextArea
          bare
          ref={area}
          id={fieldId(draft)}
          dir="auto"
          data-edit={entry.id}
          label={t('edit.label')}
          labelHidden
          value={text}
          error={text.length > LONGEST ? t('tooLong', { most: LONGEST }) : undefined}
          onChange={(typed) => {
            setText(typed)
            kept(typed, chosen)
          }}
          onEnter={save}
        />
      </WriteBox>
      {lack !== null && lack !== 'tooLong' && <p role="alert">{t(`lack.${lack}`)}</p>}
      <div className={styles.actions}>
        <RowButton action="save" keyHint="↵" onClick={save}>
          {t('edit.save')}
        </RowButton>
        <RowButton action="cancel" keyHint="Esc" onClick={close}>
          {t('edit.cancel')}
        </RowButton>
      </div>
    </KeyScope>
  )
}
