import type { Meeting } from '#conference'
import { answeredIn } from '#conference'
import type { Guide, PhaseId, Place, StepId } from '#guide'
import { passedOver, PHASES, placeOf } from '#guide'

/** The questions of the steps that were entered and have no answer, in the order of the guide, phase by phase. */
export function unansweredQuestions(guide: Guide, meeting: Meeting): readonly Required<Place>[] {
  return PHASES.flatMap((phase) => {
    const entered = enteredIn(meeting, phase)
    if (entered.size === 0) return []
    const answered = answeredIn(guide, meeting, phase)
    return passedOver(guide, phase, answered, entered, meeting.closing).flatMap((question) => {
      const place = placeOf(guide, phase, question)
      return place === undefined ? [] : [{ phase, step: place.step, question }]
    })
  })
}

function enteredIn({ route }: Meeting, phase: PhaseId): ReadonlySet<StepId> {
  return new Set(route.filter((each) => each.phase === phase).map((each) => each.step))
}
