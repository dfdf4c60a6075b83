import type { Participant } from '#conference'
import { nameOfParticipant } from '#conference'
import { useText } from '#i18n'
import { Button } from '#ui'
import { useState } from 'react'
import {
  type NotYet,
  draftOf,
  toParticipant,
  ParticipantFields,
  useParticipantDraft,
} from '../../participants'
import { Form, useRowForm } from '../../shared'
import { isTrouble } from '../state/refusal'
import { useHost } from '../state/host'
import { useCaseState, useConduct, useMeeting } from '../../running'
import styles from './ArrivalForm.module.css'

interface CorrectionFormProps {
  readonly participant: Participant
  /** With how they are called now; null where nothing was changed. */
  readonly onDone: (name: string | null) => void
}

/** Puts right who somebody at the table is. */
export function CorrectionForm({ participant, onDone }: CorrectionFormProps) {
  const t = useText('room')
  const common = useText('common')
  const { send, meetingId } = useConduct()
  const { partners } = useHost()
  const state = useCaseState()
  const meeting = useMeeting()
  const name = `correction.${meetingId}.${participant.id}`
  const { draft, setDraft, reset } = useParticipantDraft(name, draftOf(participant))
  const [wrong, setWrong] = useState<NotYet | null>(null)
  const { root, goBack } = useRowForm(participant.id)
  const { persons } = state
  const leave = (called: string | null) => {
    reset()
    goBack()
    onDone(called)
  }
  const correct = async () => {
    const read = toParticipant(draft, persons, participant.id)
    setWrong(read.ok ? null : read.refusal)
    if (!read.ok) return
    const right = { type: 'putParticipant', meeting: meetingId, participant: read.value } as const
    const sent = await send({ ...right, arrives: false })
    if (sent.ok || isTrouble(sent.refusal)) leave(nameOfParticipant(state, meeting, read.value))
  }
  return (
    <div ref={root} className={styles.arrival}>
      <Form name="correction" inRow onSubmit={() => void correct()}>
        <ParticipantFields
          label={t('correction.who', { name: nameOfParticipant(state, meeting, participant) })}
          wrong={wrong}
          name={name}
          draft={draft}
          onChange={setDraft}
          known={{ seats: [], persons, partners }}
          persons={persons}
        />
        <Button type="submit" size="small" data-action="correct-participant">
          {common('done')}
        </Button>
        <Button kind="quiet" size="small" data-do="cancel" onClick={() => leave(null)}>
          {common('cancel')}
        </Button>
      </Form>
    </div>
  )
}
