import type { CaseState, Meeting } from '#conference'

/**
 * A case without what only tells how the meeting was walked through: times, the route, what was visited, and whether the
 * wall is covered: undo, too, covers it where more could be seen. What is left is what undo has to bring back exactly.
 */
export function settled(state: CaseState): unknown {
  return { ...state, meetings: state.meetings.map(settledMeeting) }
}

function settledMeeting(meeting: Meeting): unknown {
  const { clock: _clock, route: _route, visited: _visited, saidIn: _saidIn, ...others } = meeting
  const { roomAsked: _asked, wall, ...rest } = others
  const { covered: _covered, ...hangs } = wall
  return { ...rest, wall: hangs }
}
