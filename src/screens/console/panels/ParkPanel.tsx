import { useText } from '#i18n'
import { announce, Button, TextField } from '#ui'
import { useState } from 'react'
import { usePanels } from '../state/panelState'
import { isTrouble } from '../state/refusal'
import { fieldId, useDraft } from '../../drafts'
import { useConduct, useOfMeeting } from '../../running'
import { Sheet } from './Sheet'

/** One line to set a subject aside. */
export function ParkPanel() {
  const t = useText('conduct')
  const { send, meetingId, makeId } = useConduct()
  const { openPanel, typesIn } = usePanels()
  const part = useOfMeeting((meeting) => meeting.part)
  const [text, setText] = useState('')
  const name = `park.${meetingId}`
  const draft = useDraft(name, (found) => setText(found.text))
  const type = (typed: string) => {
    setText(typed)
    typesIn('park')
    draft.keep({ text: typed, cursor: typed.length, chosen: {} }, typed.trim() !== '')
  }
  const keep = async (typed: string) => {
    const parked = { id: makeId(), part, text: typed.trim() }
    const sent = await send({ type: 'parkedPut', meeting: meetingId, parked })
    // Refused: the words stay where they are, to be mended.
    if (!sent.ok && !isTrouble(sent.refusal)) return
    draft.drop()
    openPanel(null)
    announce(t('park.kept'))
  }
  return (
    <Sheet
      at="foot"
      title={t('park.title')}
      actions={
        <Button size="small" data-do="save" onClick={() => void keep(text)}>
          {t('park.keep')}
        </Button>
      }
    >
      <TextField
        label={t('park.label')}
        help={t('park.help')}
        id={fieldId(name)}
        data-field="park"
        data-opened-by='[data-action="park"]'
        value={text}
        onChange={type}
        onEnter={(typed) => void keep(typed)}
      />
    </Sheet>
  )
}
