import type { Guide, PhaseId } from '#guide'
import type { History } from '../log/history'
import { throughPhases } from '../gate/throughPhases'
import { learningMeeting, type LearningMeeting } from './learningMeeting'

/** A case to learn from: its shape in ids of the guide and in numbers, and nothing that anybody typed. */
export interface LearningCase {
  readonly format: 'beraad-learning'
  readonly version: 1
  /** The phase in which the case stands. */
  readonly phase: PhaseId
  readonly closed: boolean
  /** How many persons of the family and its network were noted. */
  readonly persons: number
  /** The meetings that began, the oldest first. */
  readonly meetings: readonly LearningMeeting[]
}

/**
 * What can be learned from a case without knowing whose it is: phases, gates, kinds of agreements, counts, whether there
 * was a ground or a date, minutes per step, the spread of the numbers. No text, no code, no name, no id of anything but
 * the guide's rows; no date, only after how many weeks a meeting was held. A question that this guide does not know is
 * left out: its id could be anything.
 */
export function learningCase(guide: Guide, history: History): LearningCase {
  const { state } = history
  const route = throughPhases(history)
  const first = route[0]?.meeting.clock.startedAt ?? null
  return {
    format: 'beraad-learning',
    version: 1,
    phase: state.phase,
    closed: state.closed !== null,
    persons: state.persons.length,
    meetings: route.map((each) => learningMeeting(guide, state, each, first)),
  }
}
