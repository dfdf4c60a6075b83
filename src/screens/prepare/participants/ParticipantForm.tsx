import { useText } from '#i18n'
import { announce, Button } from '#ui'
import { useState } from 'react'
import {
  type NotYet,
  draftOf,
  NOBODY,
  toParticipant,
  ParticipantFields,
  useParticipantDraft,
} from '../../participants'
import { Form, useRowForm } from '../../shared'
import { invite } from '../form/invite'
import type { Invited } from '../form/planForm'
import { usePreparing } from '../PrepareContext'
import { participantDraft } from './participantDraft'

interface ParticipantFormProps {
  /** Who is being changed; null for somebody new. */
  readonly somebody: Invited | null
  readonly onDone: () => void
}

/** One line for one participant. After Enter the next one can be typed at once. */
export function ParticipantForm({ somebody, onDone }: ParticipantFormProps) {
  const t = useText('prepare')
  const common = useText('common')
  const lists = useText('lists')
  const { form, change, meetingId, makeId, partners, state } = usePreparing()
  const { persons } = state
  const name = participantDraft(meetingId, somebody?.id)
  const asIs = somebody === null ? NOBODY : draftOf(somebody)
  const { draft, setDraft, reset } = useParticipantDraft(name, asIs)
  const { root, first, goBack } = useRowForm(somebody?.id ?? null)
  const [wrong, setWrong] = useState<NotYet | null>(null)
  const seated = form.participants.filter((each) => each.id !== somebody?.id)
  const known = {
    seats: [],
    persons: persons.filter(({ id }) => !seated.some((each) => each.person === id)),
    partners,
  }
  const leave = () => {
    reset()
    goBack()
    onDone()
  }
  const add = () => {
    const read = toParticipant(draft, persons, somebody?.id ?? makeId())
    setWrong(read.ok ? null : read.refusal)
    if (!read.ok) return
    const invited = read.value
    change((now) => invite(now, invited))
    const label = persons.find(({ id }) => id === invited.person)?.label
    const called = label ?? (invited.organisation || invited.role || lists(`role.${invited.type}`))
    announce(t('who.added', { name: called }))
    reset()
    if (somebody === null) first()?.focus()
    leave()
  }

  return (
    <div
      ref={root}
      data-opened-by={
        somebody === null ? undefined : `[data-participant="${somebody.id}"] [data-do="edit"]`
      }
    >
      <Form name="participant" inRow onSubmit={add}>
        <ParticipantFields
          label={somebody === null ? t('who.organisation') : t('who.change')}
          wrong={wrong}
          name={name}
          draft={draft}
          onChange={setDraft}
          known={known}
          persons={persons}
        />
        <Button type="submit" data-action="add-participant">
          {somebody === null ? common('add') : common('done')}
        </Button>
        {somebody !== null && (
          <Button kind="quiet" data-do="cancel" onClick={leave}>
            {common('cancel')}
          </Button>
        )}
      </Form>
    </div>
  )
}
