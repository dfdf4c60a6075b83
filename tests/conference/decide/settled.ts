import type { CaseState, Meeting } from '#conference'

/**
 * A case without what only tells how the meeting was walked through: times, the route, what was visited. What is left
 * is what undo has to bring back exactly.
 */
export function settled(state: CaseState): unknown {
  return { ...state, meetings: state.meetings.map(settledMeeting) }
}

function settledMeeting(meeting: Meeting): unknown {
  const { clock: _clock, route: _route, visited: _visited, saidIn: _saidIn, ...rest } = meeting
  return rest
}
