import { useText } from '#i18n'
import { Button, Dialog, Text, TextArea } from '#ui'
import { useRef, useState } from 'react'
import { acuteLines } from '../../defaults'
import { useHost } from '../state/host'
import { fieldId, useDraft } from '../../drafts'
import { useConduct, useOfMeeting } from '../../running'
import { clockTime } from '../clock/clockTime'
import { useTypingInto } from './useTypingInto'
import styles from './AcuteDanger.module.css'

/** What to do now. It stays until the chair goes back to the meeting, also through a reload. */
export function AcuteDanger() {
  const acute = useOfMeeting((meeting) => meeting.acute)
  return acute ? <WhatToDo /> : null
}

function WhatToDo() {
  const t = useText('conduct')
  const { send, meetingId } = useConduct()
  const { acute } = useHost()
  const since = useOfMeeting((meeting) => meeting.acuteTimes.at(-1))
  const [note, setNote] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  useTypingInto(field)
  const name = `acute.${meetingId}`
  const draft = useDraft(name, (found) => setNote(found.text))
  const type = (typed: string) => {
    setNote(typed)
    draft.keep({ text: typed, cursor: typed.length, chosen: {} }, typed.trim() !== '')
  }
  const goBack = () => {
    const written = note.trim()
    void send({
      type: 'acuteEnded',
      meeting: meetingId,
      ...(written === '' ? {} : { note: written }),
    })
    draft.drop()
  }
  return (
    <Dialog
      open
      width="wide"
      // What to do is read first; who types, types in the note.
      begins="title"
      title={t('acute.title')}
      // Escape is pressed in a fright too easily: only the button goes back.
      onClose={() => undefined}
      actions={
        <Button kind="primary" data-action="acuteEnd" onClick={goBack}>
          {t('acute.back')}
        </Button>
      }
    >
      <Text look="secondary">
        {t('acute.stands', { time: since === undefined ? '' : clockTime(since) })}
      </Text>
      <ol className={styles.steps}>
        {acuteLines({ acute }, t).map((line, index) => (
          <li key={`${index} ${line}`}>{line}</li>
        ))}
      </ol>
      <TextArea
        label={t('acute.noteLabel')}
        help={t('acute.noteHelp')}
        rows={2}
        id={fieldId(name)}
        data-field="acute"
        ref={field}
        value={note}
        onChange={type}
      />
    </Dialog>
  )
}
