import type { PhaseId } from '#guide'
import { PHASES } from '#guide'
import { isFamilySide } from '../visibility/seats'
import type { Score } from '../score/score'
import type { Meeting } from '../state'

/** The spread of the numbers to one scaling question, of one side of the table. */
export interface LearningScores {
  readonly phase: PhaseId
  readonly side: 'professionals' | 'family'
  /** From low to high, so that nobody can be told by the order. In phase 3 ten is best, before that most worried. */
  readonly numbers: readonly number[]
  readonly passed: number
  readonly notAsked: number
  readonly notSpoken: number
  readonly withGround: number
}

/** The numbers of a meeting, for each phase and each side apart; a side that gave none is left out. */
export function learningScores(meeting: Meeting): readonly LearningScores[] {
  const family = new Set(meeting.plan.participants.filter(isFamilySide).map(({ id }) => id))
  const ofFamily = ({ who }: Score) =>
    who.kind === 'person' || (who.kind === 'participant' && family.has(who.id))
  return PHASES.flatMap((phase) => {
    const scores = meeting.scores.filter((each) => each.phase === phase)
    const professionals = scores.filter((each) => !ofFamily(each))
    return [
      ...inNumbers(phase, 'professionals', professionals),
      ...inNumbers(phase, 'family', scores.filter(ofFamily)),
    ]
  })
}

function inNumbers(
  phase: PhaseId,
  side: LearningScores['side'],
  scores: readonly Score[],
): readonly LearningScores[] {
  if (scores.length === 0) return []
  const count = (kind: Score['value']['kind']) =>
    scores.filter(({ value }) => value.kind === kind).length
  const numbers = scores.flatMap(({ value }) => (value.kind === 'number' ? value.number : []))
  return [
    {
      phase,
      side,
      numbers: numbers.toSorted((one, other) => one - other),
      passed: count('passed'),
      notAsked: count('notAsked'),
      notSpoken: count('notSpoken'),
      withGround: scores.filter(({ ground }) => (ground ?? '').trim() !== '').length,
    },
  ]
}
