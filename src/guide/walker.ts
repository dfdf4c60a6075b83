import type {
  Guide,
  Lead,
  Phase,
  PhaseId,
  Question,
  QuestionId,
  QuestionKey,
  Step,
  StepId,
} from './types'
import { STEPS } from './types'

/** A place in the guide; without a question: the step as a whole (only `afsluiting` has none). */
export interface Place {
  readonly phase: PhaseId
  readonly step: StepId
  readonly question?: QuestionId | undefined
}

/** The one name of a question in a phase. */
export function keyOf(phase: PhaseId, question: QuestionId): QuestionKey {
  return `${phase}.${question}`
}

/** The phase with that id; the guide was checked when it was loaded, so it is there. */
export function phaseOf(guide: Guide, id: PhaseId): Phase {
  const phase = guide.phases.find((each) => each.id === id)
  if (phase === undefined) throw new Error(`the guide has no phase ${id}`)
  return phase
}

/** The questions of a step, in order; none for `afsluiting`. */
export function questionsOf(guide: Guide, phase: PhaseId, step: StepId): readonly Question[] {
  return stepOf(guide, phase, step).questions
}

/** The question with that id in that phase, or undefined where the phase does not ask it. */
export function findQuestion(guide: Guide, phase: PhaseId, id: QuestionId): Question | undefined {
  for (const step of phaseOf(guide, phase).steps) {
    const found = step.questions.find((question) => question.id === id)
    if (found !== undefined) return found
  }
  return undefined
}

/** The place at which a question stands in a phase, or undefined where the phase does not ask it. */
export function placeOf(guide: Guide, phase: PhaseId, id: QuestionId): Place | undefined {
  const step = phaseOf(guide, phase).steps.find((each) =>
    each.questions.some((question) => question.id === id),
  )
  return step && { phase, step: step.id, question: id }
}

/** The first place of a step: its first question. */
export function startOf(guide: Guide, phase: PhaseId, step: StepId): Place {
  const first = questionsOf(guide, phase, step)[0]
  return first === undefined ? { phase, step } : { phase, step, question: first.id }
}

/** What comes next: the next question, else the next step; undefined at the end. Never another phase. */
export function nextPlace(guide: Guide, at: Place, closing = false): Place | undefined {
  return neighbour(guide, at, 1, closing)
}

/** What came before: the question before, else the last of the step before; undefined at the start. */
export function previousPlace(guide: Guide, at: Place, closing = false): Place | undefined {
  return neighbour(guide, at, -1, closing)
}

/** Where an answer of a gate leads; undefined where the gate does not know that answer. */
export function leadOf(question: Question, answer: string): Lead | undefined {
  if (question.answer.shape !== 'gate') return undefined
  return question.answer.answers.find((each) => each.answer === answer)?.leads
}

/** The place at which a lead arrives; undefined where it leads on in the same step. */
export function placeOfLead(guide: Guide, from: Place, lead: Lead): Place | undefined {
  if (lead.to === 'phase') return startOf(guide, lead.phase, 'beeldvorming')
  if (lead.to === 'step') return startOf(guide, from.phase, lead.step)
  return undefined
}

/** Every place of a phase in order; the closing plan only where the case is to be closed. */
export function placesOf(guide: Guide, phase: PhaseId, closing: boolean): readonly Place[] {
  return STEPS.flatMap((step) => {
    const questions = questionsOf(guide, phase, step).filter(
      (question) => closing || question.onlyAtClosing !== true,
    )
    if (questions.length === 0) return [{ phase, step }]
    return questions.map((question) => ({ phase, step, question: question.id }))
  })
}

function neighbour(guide: Guide, at: Place, by: 1 | -1, closing: boolean): Place | undefined {
  const places = placesOf(guide, at.phase, closing || isAtClosingPlan(guide, at))
  const here = places.findIndex((place) => place.step === at.step && place.question === at.question)
  if (here >= 0) return places[here + by]
  // A step as a whole, or a question that this guide does not ask: just before the step's first place.
  const first = places.findIndex((place) => place.step === at.step)
  return places[by === 1 ? first : first - 1]
}

function isAtClosingPlan(guide: Guide, at: Place): boolean {
  if (at.question === undefined) return false
  return findQuestion(guide, at.phase, at.question)?.onlyAtClosing === true
}

function stepOf(guide: Guide, phase: PhaseId, step: StepId): Step {
  const found = phaseOf(guide, phase).steps.find((each) => each.id === step)
  if (found === undefined) throw new Error(`the guide has no step ${step} in ${phase}`)
  return found
}
