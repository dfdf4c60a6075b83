import type { CaseState, Meeting, Visibility } from '#conference'
import { visibilityFor } from '#conference'

const known = new WeakMap<CaseState, WeakMap<Meeting, Visibility>>()

/** What those may see who are in the room now; made once for each state, as every row asks. */
export function visibilityNow(state: CaseState, meeting: Meeting): Visibility {
  const here = known.get(state) ?? new WeakMap<Meeting, Visibility>()
  known.set(state, here)
  const found = here.get(meeting)
  if (found !== undefined) return found
  const visibility = visibilityFor(state, meeting)
  here.set(meeting, visibility)
  return visibility
}
