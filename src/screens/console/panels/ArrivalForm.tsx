import type { Participant } from '#conference'
import { nameOfParticipant } from '#conference'
import { useText } from '#i18n'
import { Button, KeyCap } from '#ui'
import { useRef, useState } from 'react'
import { type NotYet, NOBODY, toParticipant, ParticipantFields } from '../../participants'
import { Form } from '../../shared'
import { useHost } from '../state/host'
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
  const { makeId } = useConduct()
  const { partners } = useHost()
  const state = useCaseState()
  const meeting = useMeeting()
  const [draft, setDraft] = useState(NOBODY)
  const [wrong, setWrong] = useState<NotYet | null>(null)
  const [tried, setTried] = useState<string | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const { participants } = meeting.plan
  const { persons } = state
  const field = () => root.current?.querySelector<HTMLElement>('[data-field="organisation"]')
  useKeyOfSheet(['+', '='], () => field()?.focus())
  const known = {
    seats: participants
      .filter((each) => !meeting.present.includes(each.id))
      .map((seat) => ({ seat, name: nameOfParticipant(state, meeting, seat) })),
    persons: persons.filter(({ id }) => !participants.some((each) => each.person === id)),
    partners,
  }
  if (tried !== null && participants.some((each) => each.id === tried)) {
    // In, at once or after there was a reason for it: the next one can be typed.
    setTried(null)
    setDraft(NOBODY)
  }
  const add = () => {
    const read = toParticipant(draft, persons, tried ?? makeId())
    setWrong(read.ok ? null : read.refusal)
    if (!read.ok) return
    setTried(read.value.id)
    field()?.focus()
    void onArrives(read.value)
  }
  const seat = (participant: Participant) => {
    setDraft(NOBODY)
    void onArrives(participant)
  }
  return (
    <div ref={root} className={styles.arrival} data-opened-by='[data-action="people"]'>
      <Form name="arrival" inRow onSubmit={add}>
        <ParticipantFields
          label={t('arrival.who')}
          wrong={wrong}
          draft={draft}
          onChange={setDraft}
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
