import type { BottomLine, Meeting } from '#conference'
import { standingBottomLines } from '#conference'
import type { Source } from './source'

/** A bottom line that holds, with where it was made. */
export interface StandingBottomLine {
  readonly bottomLine: BottomLine
  /** The meeting that made it: who may read it follows from who was there. */
  readonly made: Meeting
}

/** The bottom lines of earlier meetings that were neither dropped nor put anew in this one. */
export function earlierBottomLines({
  state,
  meeting,
}: Pick<Source, 'state' | 'meeting'>): readonly StandingBottomLine[] {
  const renewed = new Set(meeting.bottomLines.map((each) => each.id))
  return (
    standingBottomLines(state, meeting)
      .filter(({ id }) => meeting.bottomLineChecks[id]?.change !== 'dropped' && !renewed.has(id))
      // Where a later meeting put it anew, its last wording holds.
      .filter(({ id }, at, all) => all.findLastIndex((each) => each.id === id) === at)
      .flatMap((bottomLine) => {
        const made = state.meetings.find((each) => each.bottomLines.includes(bottomLine))
        return made === undefined ? [] : [{ bottomLine, made }]
      })
  )
}
