import type {
  Answer,
  GateAnswer,
  Guide,
  GuideProblemCode,
  Lead,
  Phase,
  PhaseId,
  Question,
  StepId,
} from '#guide'
import { leidraad } from '#guide'

/** A guide with one thing wrong, and the codes that this one thing brings along. */
export interface Planted {
  readonly code: GuideProblemCode
  readonly story: string
  readonly at: string
  readonly guide: Guide
  readonly besides?: readonly GuideProblemCode[]
}

/** The leidraad with one phase changed. */
export function withPhase(id: PhaseId, change: (phase: Phase) => Phase): Guide {
  return {
    ...leidraad,
    phases: leidraad.phases.map((phase) => (phase.id === id ? change(phase) : phase)),
  }
}

/** The leidraad with the questions of one step of the first phase changed. */
export function withQuestions(
  step: StepId,
  change: (questions: readonly Question[]) => readonly Question[],
): Guide {
  return withPhase('directeVeiligheid', (phase) => ({
    ...phase,
    steps: phase.steps.map((each) =>
      each.id === step ? { ...each, questions: change(each.questions) } : each,
    ),
  }))
}

/** The leidraad with one more question at the end of a step of the first phase. */
export function withQuestion(step: StepId, answer: Answer, more: Partial<Question> = {}): Guide {
  return withQuestions(step, (questions) => [
    ...questions,
    { id: 'nieuw', answer, weight: 1, ...more },
  ])
}

/** The leidraad with one more gate at the end of oordeelsvorming in the first phase. */
export function withGate(...answers: readonly GateAnswer[]): Guide {
  return withQuestion('oordeelsvorming', { shape: 'gate', answers })
}

/** A plain list. */
export const LIST: Answer = { shape: 'entries', fields: ['by'] }

/** An answer that goes on, to stand beside a wrong one. */
export const ON: GateAnswer = { answer: 'ja', leads: { to: 'on' } }

/** The other answer, leading there. */
export function no(leads: Lead): GateAnswer {
  return { answer: 'nee', leads }
}
