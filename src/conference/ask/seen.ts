import type { Audience } from '../model/pieces'
import type { Participant } from '../model/plan'
import { entryAt } from '../record'
import type { Meeting } from '../state'

/** Anything said in a part of the meeting, that may be meant for some only. */
export interface Said {
  readonly id: string
  readonly part: string
  readonly audience?: Audience
}

/** Those who are in the room now. */
export function inTheRoom(meeting: Meeting): readonly Participant[] {
  return meeting.plan.participants.filter((each) => meeting.present.includes(each.id))
}

/** Whether clients or whom they trust are in the room. */
export function familyIsPresent(meeting: Meeting): boolean {
  return inTheRoom(meeting).some(isFamilySide)
}

/** Whether a participant sits on the family's side of the table. */
export function isFamilySide({ type }: Participant): boolean {
  return type === 'client' || type === 'vertrouwenspersoon'
}

/** Whether something belongs to the part that runs now: said in it, or released to it by the chair. */
export function belongsHere(meeting: Meeting, said: Said): boolean {
  return said.part === meeting.part || isReleased(meeting, said, meeting.part)
}

/**
 * Whether something may hang on the wall now. What is for the chair never may; what is for professionals
 * only without the family in the room; what was said in another part only where it was released.
 */
export function mayBeSeen(meeting: Meeting, said: Said): boolean {
  if (said.audience === 'chair') return false
  if (said.audience === 'professionals' && familyIsPresent(meeting)) return false
  return belongsHere(meeting, said)
}

/** Whether a meeting is split, so that what is shared depends on the part in which it was said. */
export function isSplit(meeting: Meeting): boolean {
  return meeting.plan.parts.length > 1
}

/**
 * Whether something may stand in a document for everybody: for everyone, and said in a part that everybody of the
 * family attends, or released to every part in which somebody does not know it.
 */
export function mayBeShared(meeting: Meeting, said: Said): boolean {
  if (said.audience === 'chair' || said.audience === 'professionals') return false
  return meeting.plan.parts.every(
    ({ id }) =>
      id === said.part || isReleased(meeting, said, id) || !someoneNewIn(meeting, id, said.part),
  )
}

function isReleased({ released }: Meeting, { id }: Said, to: string): boolean {
  return entryAt(released, id)?.includes(to) ?? false
}

/** Who came counts, not only who was expected: a mother who comes to part B unplanned is new there. */
function someoneNewIn(meeting: Meeting, part: string, knownIn: string): boolean {
  const expected = (id: string) => meeting.plan.parts.find((each) => each.id === id)?.present ?? []
  const came = (id: string) => entryAt(meeting.attendance, id)
  const heard = came(knownIn) ?? expected(knownIn)
  const there = [...expected(part), ...(came(part) ?? [])]
  return meeting.plan.participants.some(
    (each) => isFamilySide(each) && there.includes(each.id) && !heard.includes(each.id),
  )
}
