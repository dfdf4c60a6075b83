import type { Meeting } from '../state'
import type { Refusal } from './refusal'

interface WithId {
  readonly id: string
}

/** A wish that nothing can be wrong with. */
export const free = () => null

/** Refuses `item-unknown` where nothing in the list has that id. */
export function known(list: readonly WithId[], id: string): Refusal | null {
  return list.some((each) => each.id === id) ? null : { code: 'item-unknown' }
}

/** Refuses `item-unknown` where one of these is no entry of the meeting. */
export function allKnown(meeting: Meeting, ids: readonly string[]): Refusal | null {
  return ids.every((id) => meeting.entries.some((each) => each.id === id))
    ? null
    : { code: 'item-unknown' }
}

export function isParticipant(meeting: Meeting, id: string): boolean {
  return meeting.plan.participants.some((each) => each.id === id)
}

export function isPart(meeting: Meeting, id: string): boolean {
  return meeting.plan.parts.some((each) => each.id === id)
}
