import type { PhaseId } from '#guide'
import { PHASES } from '#guide'
import type { Score } from '../model/score'
import type { CaseState, Meeting } from '../state'
import { isRevealedIn } from './isRevealedIn'
import { belongsHere } from '../visibility/visibility'

/** The numbers of a phase that were revealed last, and the meeting that gave them. */
export interface LastScores {
  readonly phase: PhaseId
  readonly meeting: Meeting
  readonly scores: readonly Score[]
}

/**
 * For each phase the numbers that were revealed last, in this meeting or before it. Of this meeting only what
 * belongs to the part that runs. The phases stand apart: their scales may turn round.
 */
export function lastScores(state: CaseState, meeting: Meeting): readonly LastScores[] {
  const at = state.meetings.findIndex((each) => each.id === meeting.id)
  const until = [...state.meetings.slice(0, at), meeting]
  return PHASES.flatMap((phase) => {
    const last = until.findLast((each) =>
      each === meeting ? isRevealedIn(meeting, phase, meeting.part) : each.revealed.includes(phase),
    )
    if (last === undefined) return []
    const scores = last.scores.filter(
      (each) =>
        each.phase === phase &&
        isRevealedIn(last, phase, each.part) &&
        (last !== meeting || belongsHere(meeting, each)),
    )
    return [{ phase, meeting: last, scores }]
  })
}
