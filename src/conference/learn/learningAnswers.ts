import type { Guide, PhaseId, QuestionId } from '#guide'
import { PHASES, phaseOf } from '#guide'
import type { Entry } from '../entry/entry'
import type { Meeting } from '../state'
import { entriesOf } from '../course/isAnswered'

/** How one question was answered, in numbers. */
export interface LearningAnswers {
  readonly phase: PhaseId
  readonly question: QuestionId
  readonly entries: number
  /** How many were called a fact, a suspicion or an opinion. */
  readonly certainty: Readonly<Record<NonNullable<Entry['certainty']>, number>>
  readonly withSource: number
  readonly beforehand: number
}

/** How the questions of this guide were answered in a meeting; one of which nothing was noted is left out. */
export function learningAnswers(guide: Guide, meeting: Meeting): readonly LearningAnswers[] {
  return PHASES.flatMap((phase) =>
    phaseOf(guide, phase)
      .steps.flatMap(({ questions }) => questions)
      .flatMap(({ id }) => {
        const entries = entriesOf(meeting, phase, id)
        return entries.length === 0 ? [] : [inNumbers(phase, id, entries)]
      }),
  )
}

function inNumbers(
  phase: PhaseId,
  question: QuestionId,
  entries: readonly Entry[],
): LearningAnswers {
  const count = (is: (entry: Entry) => boolean) => entries.filter(is).length
  return {
    phase,
    question,
    entries: entries.length,
    certainty: {
      fact: count((each) => each.certainty === 'fact'),
      suspicion: count((each) => each.certainty === 'suspicion'),
      opinion: count((each) => each.certainty === 'opinion'),
    },
    withSource: count((each) => (each.source ?? '').trim() !== ''),
    beforehand: count((each) => each.beforehand === true),
  }
}
