import type { PhaseId } from '#guide'
import type { Score } from '../model/score'
import type { CaseState, Meeting } from '../state'
import { isRevealedIn } from './isRevealedIn'

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
