import type { Guide, PhaseId, QuestionId, QuestionKey, StepId } from './types'
import { keyOf, placesOf } from './walker'

/**
 * The questions that were passed over in a phase: they stand in a step that was entered and have no answer.
 * In the order of the guide. The closing plan counts only where the case is being closed.
 *
 * @param answered the questions that have an answer, in whichever phase
 * @param entered the steps of this phase that were entered
 */
export function passedOver(
  guide: Guide,
  phase: PhaseId,
  answered: ReadonlySet<QuestionKey>,
  entered: ReadonlySet<StepId>,
  closing = false,
): readonly QuestionId[] {
  return placesOf(guide, phase, closing)
    .filter((place) => entered.has(place.step))
    .flatMap((place) => (place.question === undefined ? [] : [place.question]))
    .filter((question) => !answered.has(keyOf(phase, question)))
}
