import type { GateAnswerId, PhaseId, Place, Question, QuestionId } from '#guide'
import { findQuestion, leadOf, leidraad, nextPlace, placeOf, placeOfLead } from '#guide'

/** Where a meeting stands, and whether a gate led to closing the case. */
export interface Stand {
  readonly at: Place
  readonly closing: boolean
}

/** The place of a question that the leidraad has. */
export function at(phase: PhaseId, question: QuestionId): Place {
  const place = placeOf(leidraad, phase, question)
  if (!place) throw new Error(`${phase} does not ask ${question}`)
  return place
}

/** The question at a place, where it is a gate. */
export function gateAt(at: Place): Question | undefined {
  const question = at.question && findQuestion(leidraad, at.phase, at.question)
  return question && question.answer.shape === 'gate' ? question : undefined
}

/** The answers that a gate offers. */
export function answersOf(gate: Question): readonly GateAnswerId[] {
  return gate.answer.shape === 'gate' ? gate.answer.answers.map((each) => each.answer) : []
}

/** Answers the gate at which the meeting stands, and goes at once to where that leads. */
export function answerGate({ at, closing }: Stand, answer: string): Stand {
  const gate = gateAt(at)
  const lead = gate && leadOf(gate, answer)
  if (!lead) throw new Error(`no answer ${answer} at ${at.question}`)
  const next = placeOfLead(leidraad, at, lead) ?? nextPlace(leidraad, at, closing)
  if (!next) throw new Error(`${answer} at ${at.question} leads nowhere`)
  return { at: next, closing: lead.to === 'step' && lead.closingPlan }
}
