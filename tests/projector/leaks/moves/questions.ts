import type { Command, Meeting } from '#conference'
import type { PhaseId, Question } from '#guide'
import { PHASES, leidraad, phaseOf } from '#guide'
import type { Player } from '../player'

const byPhase = new Map<PhaseId, readonly Question[]>(
  PHASES.map((phase) => [phase, phaseOf(leidraad, phase).steps.flatMap((step) => step.questions)]),
)

/** Every question of a phase. */
export function questionsOf(phase: PhaseId): readonly Question[] {
  return byPhase.get(phase) ?? []
}

/** A question of the present phase, by preference the one on the table, that fits. */
export function question(
  { dice }: Player,
  { phase, place }: Meeting,
  fits: (question: Question) => boolean,
): Question | undefined {
  const all = questionsOf(phase).filter(fits)
  const here = all.find((each) => each.id === place?.question)
  return here !== undefined && !dice.oneIn(4) ? here : dice.pick(all)
}

/** Goes to a question of a phase. */
export function goTo(meeting: string, phase: PhaseId, question: string): Command {
  const step = phaseOf(leidraad, phase).steps.find((each) =>
    each.questions.some((one) => one.id === question),
  )
  return { type: 'goTo', meeting, place: { phase, step: step?.id ?? 'vooraf', question } }
}
