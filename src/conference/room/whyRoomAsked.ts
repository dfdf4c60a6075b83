import type { Fact } from '../log/facts'
import type { History } from '../log/history'
import { meetsInPart } from './together'

/**
 * Why the wall stays covered until the chair has looked who is in the room: a new `part` began, the meeting was
 * `reopened`, somebody `arrived` who may not know all that hung there, somebody `left` and the others may see more,
 * two who may not meet were both in this part (`apart`), or for whatever else there is `more` to be seen.
 */
export type RoomAsked = 'part' | 'reopened' | 'arrived' | 'left' | 'apart' | 'more'

/** Why the chair is asked who is in the room; null where that is not asked. */
export function whyRoomAsked(history: History, meetingId: string): RoomAsked | null {
  if (!roomAwaitsCheck(history, meetingId)) return null
  const { facts, state } = history
  const meeting = state.meetings.find((each) => each.id === meetingId)
  if (meeting !== undefined && meetsInPart(meeting, meeting.part, meeting.present, state) !== null)
    return 'apart'
  const asking = facts.findLast((fact) => asks(fact, meetingId))
  if (asking?.type === 'partEntered') return 'part'
  if (asking?.type === 'meetingReopened') return 'reopened'
  const moved = facts.findLast((fact) => fact.type === 'attended' && fact.action === asking?.action)
  if (moved?.type !== 'attended') return 'more'
  return moved.present ? 'arrived' : 'left'
}

function asks(fact: Fact, meeting: string): boolean {
  if (!('meeting' in fact) || fact.meeting !== meeting) return false
  if (fact.type === 'partEntered' || fact.type === 'meetingReopened') return true
  return fact.type === 'wallCovered' && fact.ask === true
}

/**
 * Whether the chair has yet to look who is in the room, since a part was entered, somebody came or went, or the meeting
 * was opened again: until then the wall stays covered.
 */
export function roomAwaitsCheck({ state }: Pick<History, 'state'>, meeting: string): boolean {
  return state.meetings.some((each) => each.id === meeting && each.roomAsked)
}
