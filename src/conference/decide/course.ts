import { ok, refused } from '#base'
import type { Guide } from '#guide'
import { startOf } from '#guide'
import type { CaseState, Meeting } from '../state'
import { checkRoom } from './together'
import type { CommandOf } from './command'
import type { Decision } from './decide'
import { entering } from './walk'

/**
 * Begins a meeting at `vooraf` of its phase. Refuses `meeting-already-begun`, `part-unknown`, `participant-unknown`,
 * and `kept-apart` where two persons who are kept apart would sit together without a written ground.
 */
export function startMeeting(
  guide: Guide,
  state: CaseState,
  meeting: Meeting,
  { part, present }: CommandOf<'startMeeting'>,
): Decision {
  if (meeting.status !== 'planned') return refused({ code: 'meeting-already-begun' })
  if (!meeting.plan.parts.some((each) => each.id === part)) return refused({ code: 'part-unknown' })
  const invited = new Set(meeting.plan.participants.map((each) => each.id))
  if (!present.every((id) => invited.has(id))) return refused({ code: 'participant-unknown' })
  const apart = checkRoom(meeting, part, present, state)
  if (apart !== null) return refused(apart)
  return ok([
    { type: 'meetingStarted', meeting: meeting.id, part },
    { type: 'roomChecked', meeting: meeting.id, part, present },
    entering(meeting, startOf(guide, meeting.phase, 'vooraf')),
  ])
}

/** Closes a meeting; what is open was shown before and hinders nothing. */
export function closeMeeting(meeting: Meeting): Decision {
  return ok([{ type: 'meetingClosed', meeting: meeting.id }])
}
