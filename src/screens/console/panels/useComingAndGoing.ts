import type { Command, Participant } from '#conference'
import { nameOfParticipant } from '#conference'
import { useText } from '#i18n'
import { announce } from '#ui'
import { useState } from 'react'
import { isTrouble } from '../state/refusal'
import { useCaseState, useConduct, useMeeting } from '../../running'

interface ComingAndGoing {
  /** Who is not let in beside another, until there is a reason or a part of their own. */
  readonly waiting: Participant | null
  readonly ticks: (id: string, present: boolean) => Promise<void>
  /** Somebody comes in, on the list or not. Out: whether they are in. */
  readonly comes: (participant: Participant) => Promise<boolean>
  /** The tick that was taken away was wrong: they were never there. */
  readonly wasMistake: (id: string) => Promise<void>
  /** Goes on in a part of their own for somebody. Out: whether that part began. */
  readonly ownPart: (participant: Participant) => Promise<boolean>
}

/** Notes who comes in and who leaves, and has a screen reader say it. */
export function useComingAndGoing(): ComingAndGoing {
  const t = useText('room')
  const { send, meetingId } = useConduct()
  const state = useCaseState()
  const meeting = useMeeting()
  const [waiting, setWaiting] = useState<Participant | null>(null)
  const { participants } = meeting.plan
  const isListed = ({ id }: Participant) => participants.some((each) => each.id === id)
  const name = (each: Participant) => nameOfParticipant(state, meeting, each)

  /** Whether it happened on the screen; what only could not be kept did. */
  const does = async (command: Command): Promise<boolean> => {
    const sent = await send(command)
    return sent.ok || isTrouble(sent.refusal)
  }
  const comes = async (participant: Participant) => {
    const isIn = await does(
      isListed(participant)
        ? { type: 'attended', meeting: meetingId, participant: participant.id, present: true }
        : { type: 'putParticipant', meeting: meetingId, participant, arrives: true },
    )
    setWaiting(isIn ? null : participant)
    if (isIn) announce(t('people.cameIn', { name: name(participant) }))
    return isIn
  }
  const leaves = async (participant: Participant) => {
    const { id } = participant
    if (!(await does({ type: 'attended', meeting: meetingId, participant: id, present: false })))
      return
    setWaiting(null)
    announce(t('people.wentOut', { name: name(participant) }))
  }
  const find = (id: string) => participants.find((each) => each.id === id)
  return {
    waiting,
    comes,
    ticks: async (id, present) => {
      const participant = find(id)
      if (participant !== undefined) await (present ? comes(participant) : leaves(participant))
    },
    wasMistake: async (id) => {
      const participant = find(id)
      const wrong = {
        type: 'attended',
        meeting: meetingId,
        participant: id,
        present: false,
      } as const
      if (participant === undefined || !(await does({ ...wrong, mistake: true }))) return
      announce(t('people.neverThere', { name: name(participant) }))
    },
    ownPart: async (participant) => {
      if (!isListed(participant)) {
        const listed = { type: 'putParticipant', meeting: meetingId, participant } as const
        if (!(await does({ ...listed, arrives: false }))) return false
      }
      const own = { type: 'beginOwnPart', meeting: meetingId, participant: participant.id } as const
      return does(own)
    },
  }
}
