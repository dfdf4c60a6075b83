import { ok, refused } from '#base'
import type { Guide } from '#guide'
import { startOf } from '#guide'
import type { CommandOf } from '../log/command'
import type { Decision } from '../log/decide'
import type { History } from '../log/history'
import type { Refusal } from '../log/refusal'
import { checkRoom } from '../room/together'
import type { CaseState, Meeting } from '../state'
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

/**
 * Whether a meeting may be opened again. Refuses `case-already-closed` where only the agreements are left of its case,
 * `meeting-not-closed`, `not-the-latest-meeting`, and `ground-empty` where no reason is given; one that was ended by
 * mistake needs none, as long as nothing was noted since.
 */
export function mayReopen(
  history: History,
  meeting: Meeting,
  { ground, mistake }: CommandOf<'meetingReopened'>,
): Refusal | null {
  if (history.state.closed?.kept === 'agreements') return { code: 'case-already-closed' }
  if (meeting.status !== 'closed') return { code: 'meeting-not-closed' }
  const begun = history.state.meetings.filter((each) => each.status !== 'planned')
  if (begun.at(-1) !== meeting) return { code: 'not-the-latest-meeting' }
  if (mistake === true && justEnded(history, meeting.id)) return null
  return ground.trim() === '' ? { code: 'ground-empty' } : null
}

/** Whether that meeting was ended and nothing was noted in the case since: then its end can be taken back at once. */
export function justEnded({ facts }: History, meeting: string): boolean {
  const last = facts.at(-1)
  return last?.type === 'meetingClosed' && last.meeting === meeting
}
