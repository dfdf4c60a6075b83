import { isGrounded, putsTogether } from '#conference'
import { useState } from 'react'
import { useCaseState, useConduct, useMeeting } from '../context'
import { useDraft } from '../useDraft'

interface TogetherGround {
  /** Two who are kept apart would both be in this room. */
  readonly together: boolean
  /** No reason is written yet: without one this room is refused. */
  readonly asked: boolean
  readonly typed: string
  readonly type: (typed: string) => void
  /** Writes the reason in the plan, where one was typed and none stands there; then this room is granted. */
  readonly write: () => Promise<void>
}

/** The written reason why two who are kept apart sit in one room after all. */
export function useTogetherGround(present: readonly string[]): TogetherGround {
  const { send, meetingId } = useConduct()
  const state = useCaseState()
  const { plan } = useMeeting()
  const [typed, setTyped] = useState('')
  const draft = useDraft(`together.${meetingId}`, (found) => setTyped(found.text))
  const together = putsTogether(plan, present, state)
  const asked = together && !isGrounded(plan)
  const type = (text: string) => {
    setTyped(text)
    draft.keep({ text, cursor: text.length, chosen: {} })
  }
  const write = async () => {
    const togetherGround = typed.trim()
    if (!asked || togetherGround === '') return
    const plannedSo = { ...plan, togetherGround }
    const sent = await send({ type: 'meetingPlanned', meeting: meetingId, plan: plannedSo })
    if (sent.ok) draft.drop()
  }
  return { together, asked, typed, type, write }
}
