import type { CaseState, Meeting } from '#conference'
import { ifReleased } from '#conference'
import type { Guide, Place } from '#guide'
import type { Register } from '#i18n'
import type { Projection } from '../projection'
import { onlyThese } from './onlyThese'
import { project } from './project'

/** What would be released, and the place at which it would hang. */
interface Releasing {
  /** Ids of entries, agreements, bottom lines and scores. */
  readonly items: readonly string[]
  readonly place: Place
}

/**
 * How the wall would show these if they were released to those who are in the room now: asked as the wall itself asks,
 * as if it were uncovered at that place. Of lists only these stand there. Nothing is released by it.
 */
export function projectReleased(
  guide: Guide,
  state: CaseState,
  meetingId: string,
  register: Register,
  { items, place }: Releasing,
): Projection {
  const released = ifReleased(state, meetingId, items)
  const meetings = released.meetings.map((each) =>
    each.id === meetingId ? uncoveredAt(each, place) : each,
  )
  return onlyThese(project(guide, { ...released, meetings }, meetingId, register), new Set(items))
}

function uncoveredAt(meeting: Meeting, place: Place): Meeting {
  return {
    ...meeting,
    acute: false,
    place,
    wall: { ...meeting.wall, covered: false, held: null, place },
  }
}
