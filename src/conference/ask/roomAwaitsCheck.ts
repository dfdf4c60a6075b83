import type { History } from '../history'

/**
 * Whether the chair has yet to look who is in the room, since a part was entered, somebody came or went, or the meeting
 * was opened again: until then the wall stays covered.
 */
export function roomAwaitsCheck({ state }: Pick<History, 'state'>, meeting: string): boolean {
  return state.meetings.some((each) => each.id === meeting && each.roomAsked)
}
