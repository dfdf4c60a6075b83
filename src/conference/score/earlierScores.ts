import type { PhaseId } from '#guide'
import { PHASES } from '#guide'
import type { CaseState, Meeting } from '../state'
import { belongsHere } from '../visibility/visibility'
import { isRevealedIn } from './score'
import type { Score } from './score'

/** The revealed scores of one earlier meeting to the same question in the same phase. */
export interface EarlierScores {
  readonly meeting: Meeting
  readonly scores: readonly Score[]
}

/** Earlier scores of the same phase, the newest meeting first. Never of another phase: its scale may turn round. */
export function earlierScores(
  state: CaseState,
  before: Meeting,
  phase: PhaseId,
): readonly EarlierScores[] {
  return state.meetings
    .slice(
      0,
      state.meetings.findIndex((each) => each.id === before.id),
    )
    .filter((each) => each.revealed.includes(phase))
    .map((meeting) => ({
      meeting,
      scores: meeting.scores.filter(
        (each) => each.phase === phase && isRevealedIn(meeting, phase, each.part),
      ),
    }))
    .toReversed()
}

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
