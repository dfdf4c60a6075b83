import { isFamilySide } from '#conference'
import { useState } from 'react'
import { useConduct, useMeeting } from '../../running'

interface FamilyIsHere {
  /** Nobody of the family's side is ticked, or was when it was asked. */
  readonly isAsked: boolean
  /** What is not known yet would let the meeting begin with somebody of the family unnoticed. */
  readonly isOpen: boolean
  readonly answer: 'no' | 'yes' | undefined
  readonly setAnswer: (answer: 'no' | 'yes') => void
  readonly isHere: (person: string) => boolean
  /** Puts somebody of the family on the list where they are not, and says whether they are in the room. */
  readonly tick: (person: string, here: boolean) => Promise<void>
}

/**
 * Whether anybody of the family is in the room, before a meeting begins.
 *
 * @param present who is ticked
 * @param onTick ticks a participant
 */
export function useFamilyHere(
  present: readonly string[],
  onTick: (participant: string, here: boolean) => void,
): FamilyIsHere {
  const { send, meetingId, makeId } = useConduct()
  const { plan } = useMeeting()
  const [answer, setAnswer] = useState<'no' | 'yes'>()
  const there = plan.participants.filter((each) => present.includes(each.id))
  const isTicked = there.some(isFamilySide)
  return {
    isAsked: !isTicked || answer === 'yes',
    isOpen: !isTicked && answer !== 'no',
    answer,
    setAnswer,
    isHere: (person) => there.some((each) => each.person === person),
    tick: async (person, here) => {
      const seat = plan.participants.find((each) => each.person === person)
      if (seat !== undefined) return onTick(seat.id, here)
      const fresh = { id: makeId(), organisation: '', role: '', type: 'client', person } as const
      const participants = [...plan.participants, fresh]
      const listed = { ...plan, participants }
      const sent = await send({ type: 'meetingPlanned', meeting: meetingId, plan: listed })
      if (sent.ok) onTick(fresh.id, here)
    },
  }
}
