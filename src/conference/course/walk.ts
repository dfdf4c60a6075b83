import { ok, refused } from '#base'
import type { Guide, PhaseId, Place } from '#guide'
import { nextPlace, placeOf, previousPlace, startOf } from '#guide'
import type { FactBody } from '../log/facts'
import type { Meeting } from '../state'
import type { Decision } from '../log/decide'

/** The fact of arriving at a place. */
export function entering(meeting: Meeting, place: Place): FactBody {
  return { type: 'placeEntered', meeting: meeting.id, ...place }
}

/** Goes to any place of the guide; the guide never locks a door. Refuses `question-unknown`. */
export function goTo(guide: Guide, meeting: Meeting, place: Place): Decision {
  if (place.question === undefined) {
    return ok([entering(meeting, startOf(guide, place.phase, place.step))])
  }
  const found = placeOf(guide, place.phase, place.question)
  return found === undefined
    ? refused({ code: 'question-unknown' })
    : ok([entering(meeting, found)])
}

/** Goes to what comes next. Refuses `nowhere-to-go` at the end. */
export function goNext(guide: Guide, meeting: Meeting): Decision {
  return step(meeting, meeting.place && nextPlace(guide, meeting.place, meeting.closing))
}

/** Goes to what came before. Refuses `nowhere-to-go` at the beginning. */
export function goBack(guide: Guide, meeting: Meeting): Decision {
  return step(meeting, meeting.place && previousPlace(guide, meeting.place, meeting.closing))
}

/** Says in which phase the family is, and stays at that question, now of the phase that was said. */
export function declarePhase(guide: Guide, meeting: Meeting, phase: PhaseId): Decision {
  const place = startOf(guide, phase, 'vooraf')
  return ok([{ type: 'phaseDeclared', meeting: meeting.id, phase }, entering(meeting, place)])
}

function step(meeting: Meeting, place: Place | null | undefined): Decision {
  if (place === null || place === undefined) return refused({ code: 'nowhere-to-go' })
  return ok([entering(meeting, place)])
}
