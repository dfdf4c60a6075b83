import type { CaseState, Meeting } from '#conference'
import type { PhaseId, Question } from '#guide'
import { type Conduct, useCaseState, useConduct, useMeeting } from '../../running'

/** What is needed to answer a question. */
export interface Answering extends Pick<Conduct, 'send' | 'makeId' | 'guide' | 'meetingId'> {
  readonly question: Question
  readonly phase: PhaseId
  /** The part of the meeting in which what is said now is said. */
  readonly part: string
  readonly meeting: Meeting
  readonly state: CaseState
  /** The name under which drafts are kept: what was half said in one part does not go along to another. */
  readonly scope: string
}

/** Everything that the answer area of a question reads from and sends to. */
export function useAnswer(question: Question): Answering {
  const { send, makeId, guide, meetingId } = useConduct()
  const meeting = useMeeting()
  const state = useCaseState()
  const { phase, part } = meeting
  const scope = `${meetingId}.${part}.${phase}.${question.id}`
  return { question, phase, part, meeting, state, scope, send, makeId, guide, meetingId }
}
