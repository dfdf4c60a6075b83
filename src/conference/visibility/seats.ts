import type { Participant } from '../plan/plan'
import type { Meeting } from '../state'

/** Those who are in the room now. */
export function inTheRoom(meeting: Meeting): readonly Participant[] {
  return meeting.plan.participants.filter((each) => meeting.present.includes(each.id))
}

/** Whether clients or whom they trust are in the room. */
export function familyIsPresent(meeting: Meeting): boolean {
  return inTheRoom(meeting).some(isFamilySide)
}

/** Whether a participant sits on the family's side of the table. */
export function isFamilySide({ type }: Pick<Participant, 'type'>): boolean {
  return type === 'client' || type === 'vertrouwenspersoon'
}
