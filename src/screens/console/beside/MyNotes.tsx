import { useText } from '#i18n'
import { announce, Button, EntryList, EntryRow, Mark, TextArea, WriteBox } from '#ui'
import { useState } from 'react'
import { usePanels } from '../state/panelState'
import { fieldId, useDraft } from '../../drafts'
import { useConduct, useOfMeeting } from '../../running'
import styles from './Beside.module.css'

/** The chair's own notes: they never leave this screen. */
export function MyNotes() {
  const t = useText('conduct')
  const { send, meetingId, makeId } = useConduct()
  const { noteField, typesIn } = usePanels()
  const notes = useOfMeeting((meeting) => meeting.notes)
  const [text, setText] = useState('')
  const name = `note.${meetingId}`
  const draft = useDraft(name, (found) => setText(found.text))
  const type = (typed: string) => {
    setText(typed)
    typesIn(typed === '' ? null : 'note')
    draft.keep({ text: typed, cursor: typed.length, chosen: {} }, typed.trim() !== '')
  }
  const keep = (typed: string) => {
    if (typed.trim() === '') return
    void send({ type: 'notePut', meeting: meetingId, note: { id: makeId(), text: typed.trim() } })
    setText('')
    typesIn(null)
    draft.drop()
    announce(t('note.kept'))
  }
  return (
    <div className={styles.notes}>
      <span className={styles.reserved}>
        <Mark tone="reserved">{t('note.onlyMe')}</Mark>
      </span>
      <WriteBox>
        <TextArea
          bare
          label={t('beside.note')}
          labelHidden
          rows={2}
          id={fieldId(name)}
          data-field="note"
          data-opened-by='[data-tab="note"]'
          placeholder={t('note.placeholder')}
          ref={noteField}
          value={text}
          onChange={type}
          onEnter={keep}
        />
      </WriteBox>
      <EntryList label={t('note.list')}>
        {notes.toReversed().map((note) => (
          <EntryRow
            key={note.id}
            size="small"
            secondary={<Mark tone="reserved">{t('note.mark')}</Mark>}
            actions={
              <Button
                kind="quiet"
                size="small"
                data-do="remove"
                onClick={() =>
                  void send({ type: 'noteRemoved', meeting: meetingId, note: note.id })
                }
              >
                {t('remove')}
              </Button>
            }
          >
            {note.text}
          </EntryRow>
        ))}
      </EntryList>
    </div>
  )
}
