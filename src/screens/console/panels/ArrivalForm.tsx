import type { Participant } from '#conference'
import { nameOfParticipant } from '#conference'
import { useText } from '#i18n'
import { Button, KeyCap } from '#ui'
import { useEffect, useState } from 'react'
import {
  type NotYet,
  NOBODY,
  toParticipant,
  ParticipantFields,
  useParticipantDraft,
} from '../../participants'
import { fieldId } from '../../drafts'
import { Form } from '../../shared'
import { useHost } from '../state/host'
import { usePanels } from '../state/panelState'
import { useCaseState, useConduct, useMeeting } from '../../running'
import styles from './ArrivalForm.module.css'
import { useKeyOfSheet } from './useKeyOfSheet'

interface ArrivalFormProps {
  readonly onArrives: (participant: Participant) => Promise<unknown>
}

/**
 * Who comes in: those who were invited, then the family, then the usual partners; whoever else is typed. `+` leads there
 * from the ticks, Enter lets them in.
 */
export function ArrivalForm({ onArrives }: ArrivalFormProps) {
  const t = useText('room')
  const { makeId, meetingId } = useConduct()
  const { typesIn } = usePanels()
  const name = `arrival.${meetingId}`
  const { partners } = useHost()
  const state = useCaseState()
  const meeting = useMeeting()
  const { draft, setDraft, reset } = useParticipantDraft(name, NOBODY)
  const [wrong, setWrong] = useState<NotYet | null>(null)
  const [tried, setTried] = useState<string | null>(null)
  const { participants } = meeting.plan
  const { persons } = state
  const field = () => document.getElementById(fieldId(name, 'organisation'))
  useKeyOfSheet(['+', '='], () => field()?.focus())
  const known = {
    seats: participants
      .filter((each) => !meeting.present.includes(each.id))
      .map((seat) => ({ seat, name: nameOfParticipant(state, meeting, seat) })),
    persons: persons.filter(({ id }) => !participants.some((each) => each.person === id)),
    partners,
  }
  const isIn = tried !== null && participants.some((each) => each.id === tried)
  useEffect(() => {
    if (!isIn) return
    // In, at once or after there was a reason for it: the next one can be typed.
    reset()
    typesIn(null)
  }, [isIn, reset, typesIn])
  const add = () => {
    const read = toParticipant(draft, persons, isIn ? makeId() : (tried ?? makeId()))
    setWrong(read.ok ? null : read.refusal)
    if (!read.ok) return
    setTried(read.value.id)
    field()?.focus()
    void onArrives(read.value)
  }
  const seat = (participant: Participant) => {
    reset()
    typesIn(null)
    void onArrives(participant)
  }
  return (
    <div className={styles.arrival} data-opened-by='[data-action="people"]'>
      <Form name="arrival" inRow onSubmit={add}>
        <ParticipantFields
          label={t('arrival.who')}
          wrong={wrong}
          name={name}
          draft={draft}
          onChange={(fresh) => {
            setDraft(fresh)
            typesIn('people')
          }}
          known={known}
          persons={persons}
          onSeat={seat}
        />
        <Button type="submit" size="small" data-action="add-participant">
          {t('arrival.comes')}
        </Button>
      </Form>
      <p className={styles.hint}>
        <KeyCap>+</KeyCap> {t('arrival.hint')}
      </p>
    </div>
  )
}
