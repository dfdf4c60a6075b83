import type { Meeting, Attributed } from '#conference'
import { type Reason, isSameReason, reasonOf } from '../../releasing'
import { useOfMeeting } from '../../running'

/**
 * Why something does not hang before those who are in the room now; null where it may, or where there is nothing. Renders
 * again only when the reason changes. `made`: the earlier meeting that made it.
 */
export function useReason(said: Attributed | undefined, made?: Meeting): Reason | null {
  return useOfMeeting(
    (meeting, state) => (said === undefined ? null : reasonOf(state, meeting, said, made)),
    isSameReason,
  )
}
