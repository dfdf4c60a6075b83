import type { Entry, Weighing } from '#conference'
import { belongsHere, ideasOf } from '#conference'
import type { Question } from '#guide'
import { useText } from '#i18n'
import { announce } from '#ui'
import type { Answering } from '../answering/useAnswer'
import { useAnswer } from '../answering/useAnswer'
import { useStableCallback } from '../../shared'

interface WeighingHere extends Answering {
  /** The ideas of the phase that belong to this part. */
  readonly ideas: readonly Entry[]
  readonly weigh: (idea: string, change: Partial<Weighing>) => void
  /** Chooses an idea, or takes the choice back. */
  readonly choose: (idea: string) => void
}

/** The ideas of this phase, what is made of them, and which are chosen. */
export function useWeighing(question: Question): WeighingHere {
  const t = useText('decide')
  const answering = useAnswer(question)
  const { meeting, phase, meetingId, send } = answering
  const weigh = useStableCallback((idea: string, change: Partial<Weighing>) => {
    const weighing = { ...meeting.weighings[idea], ...change }
    void send({ type: 'ideaWeighed', meeting: meetingId, entry: idea, weighing })
  })
  const choose = useStableCallback((idea: string) => {
    const known = meeting.chosen.filter((id) => meeting.entries.some((each) => each.id === id))
    const on = !known.includes(idea)
    const entries = on ? [...known, idea] : known.filter((id) => id !== idea)
    void send({ type: 'ideasChosen', meeting: meetingId, phase, entries })
    announce(t(on ? 'ideas.chosen' : 'ideas.notChosen'))
  })
  const ideas = ideasOf(meeting, phase).filter((each) => belongsHere(meeting, each))
  return { ...answering, ideas, weigh, choose }
}
