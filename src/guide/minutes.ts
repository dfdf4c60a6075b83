import { shareOut } from './shareOut'
import { shareRest } from './shareRest'
import type { Guide, PhaseId, QuestionId, QuestionKey, StepId } from './types'
import { STEPS } from './types'
import { keyOf, placesOf, questionsOf } from './walker'

/** The step whose time is protected: it comes last, and is squeezed first where nobody guards it. */
const PROTECTED: StepId = 'besluitvorming'

/**
 * The minutes of each step in a meeting: the guide's minutes scaled to the slot of the meeting, in whole
 * minutes that add up to `total` exactly. `besluitvorming` is rounded up, so that it keeps its share.
 *
 * @param total minutes of the whole meeting; a part of a minute is left out, less than nothing is nothing
 */
export function minutesOf(guide: Guide, total: number): Readonly<Record<StepId, number>> {
  const whole = wholeMinutes(total)
  const sum = STEPS.reduce((added, step) => added + guide.minutes[step], 0)
  const kept = sum > 0 ? Math.ceil((whole * guide.minutes[PROTECTED]) / sum) : whole
  const others = STEPS.filter((step) => step !== PROTECTED)
  const shares = shareOut(
    whole - kept,
    others.map((step) => guide.minutes[step]),
  )
  const of = (step: StepId) => (step === PROTECTED ? kept : (shares[others.indexOf(step)] ?? 0))
  return {
    vooraf: of('vooraf'),
    beeldvorming: of('beeldvorming'),
    schaalvraag: of('schaalvraag'),
    oordeelsvorming: of('oordeelsvorming'),
    besluitvorming: of('besluitvorming'),
    afsluiting: of('afsluiting'),
  }
}

/**
 * The minutes of each question of a step by its weight, in whole minutes that add up to `stepMinutes`
 * exactly unless others were chosen. A question of 0 minutes goes along with its neighbours. Empty for a
 * step without questions.
 *
 * @param stepMinutes minutes of the step, as `minutesOf` gives them
 * @param closing whether the case is being closed: then the closing plan has minutes too
 * @param chosen minutes that the chair chose for a question; the others share what is left
 */
export function minutesOfQuestions(
  guide: Guide,
  phase: PhaseId,
  step: StepId,
  stepMinutes: number,
  closing = false,
  chosen: Readonly<Partial<Record<QuestionKey, number>>> = {},
): ReadonlyMap<QuestionId, number> {
  const walked = new Set(placesOf(guide, phase, closing).map((place) => place.question))
  const questions = questionsOf(guide, phase, step).filter((each) => walked.has(each.id))
  const shares = shareRest(
    wholeMinutes(stepMinutes),
    questions.map(({ id, weight }) => ({ weight, chosen: chosen[keyOf(phase, id)] })),
  )
  return new Map(questions.map((question, index) => [question.id, shares[index] ?? 0]))
}

function wholeMinutes(minutes: number): number {
  return Number.isFinite(minutes) ? Math.max(0, Math.floor(minutes)) : 0
}
