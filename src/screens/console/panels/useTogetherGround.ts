import type { ApartAtTable, Participant } from '#conference'
import { apartAtTable, everInPart, isGrounded } from '#conference'
import { useState } from 'react'
import { fieldId, useDraft } from '../../drafts'
import { useCaseState, useConduct, useMeeting } from '../../running'

export interface TogetherGround {
  /** Those who are kept apart and would both be, or both have been, in this part. */
  readonly apart: readonly ApartAtTable[]
  /** Those of them who are in the room now: each can be given a part of their own. */
  readonly here: readonly Participant[]
  /** No reason is written yet: without one this room is refused. */
  readonly asked: boolean
  /** Of the field in which it is typed. */
  readonly id: string
  readonly typed: string
  readonly type: (typed: string) => void
  /** Writes the reason in the plan, where one was typed and none stands there; then this room is granted. */
  readonly write: () => Promise<void>
}

/**
 * The written reason why two who are kept apart sit in one room, or one after the other in one part, after all.
 *
 * @param present who is said to be in the room
 * @param newcomer one of them who is not on the list yet
 */
export function useTogetherGround(
  present: readonly string[],
  newcomer: Participant | null = null,
): TogetherGround {
  const { send, meetingId } = useConduct()
  const state = useCaseState()
  const meeting = useMeeting()
  const { plan } = meeting
  const [typed, setTyped] = useState('')
  const name = `together.${meetingId}`
  const draft = useDraft(name, (found) => setTyped(found.text))
  const participants = newcomer === null ? plan.participants : [...plan.participants, newcomer]
  const apart = apartAtTable({ participants }, everInPart(meeting, present), state)
  const asked = apart.length > 0 && !isGrounded(plan)
  const here = participants.filter(
    (each) =>
      present.includes(each.id) &&
      apart.some(({ one, other }) => one.id === each.id || other.id === each.id),
  )
  const type = (text: string) => {
    setTyped(text)
    draft.keep({ text, cursor: text.length, chosen: {} }, text.trim() !== '')
  }
  const write = async () => {
    const togetherGround = typed.trim()
    if (!asked || togetherGround === '') return
    const plannedSo = { ...plan, togetherGround }
    const sent = await send({ type: 'meetingPlanned', meeting: meetingId, plan: plannedSo })
    if (sent.ok) draft.drop()
  }
  return { id: fieldId(name), apart, here, asked, typed, type, write }
}
