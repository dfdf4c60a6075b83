import { meetingsBefore } from '../plan/order'
import { isGrounded } from '../room/together'
import type { Participant } from '../plan/plan'
import { entryAt } from '../log/record'
import type { CaseState, Meeting } from '../state'
import { heardIn, isRemembered } from './heard'
import type { Reader } from './reader'
import { apartFrom, readerAt, readersIn } from './reader'
import type { Attributed } from './said'
import { concerns, isKeptFromAll } from './said'
import { readsTheSame } from './sameWords'
import { isFamilySide } from './seats'
import { toldTo } from '../person/toldTo'

/**
 * Why something may not be seen by those who are in the room:
 * `chair` and `professionals`: for whom it was meant · `part`: said in another part, or at an earlier meeting, and not
 * released · `notHeard`: somebody of the family who is here was not there and was not told · `apart`: it is about or for
 * somebody who is kept apart from one who is here · `notTold`: it is noted that somebody who is here was not told.
 */
export type Hidden = 'chair' | 'professionals' | 'part' | 'notHeard' | 'apart' | 'notTold'

/** The one question: who heard it when it was said, and who reads now. */
export interface Visibility {
  /** Who of the family's side reads. */
  readonly readers: readonly Reader[]
  /** Why something of this meeting, or of an earlier one (`made`), may not be seen; null where it may. */
  readonly whyHidden: (said: Attributed, made?: Meeting) => Hidden | null
  readonly may: (said: Attributed, made?: Meeting) => boolean
  /** Whether a person is kept apart from somebody who reads. */
  readonly isApart: (person: string | undefined) => boolean
}

/**
 * What those may see who are in the room now. `shown` is the meeting as it hangs, where the wall is held; who is here,
 * and who heard what, is asked of the meeting as it is now.
 */
export function visibilityFor(state: CaseState, now: Meeting): Visibility {
  const readers = readersIn(now)
  const apart = apartFromThose(state, now, readers)
  const whyHidden = (said: Attributed, made: Meeting = now): Hidden | null => {
    if (said.audience === 'chair') return 'chair'
    if (said.audience === 'professionals' && readers.length > 0) return 'professionals'
    if (readers.some((reader) => isKeptFrom(state, said, reader))) return 'notTold'
    if ([...concerns(made, said, state.persons)].some((each) => apart.has(each))) return 'apart'
    if (readers.length === 0) return belongsToRoom(now, said, made) ? null : 'part'
    if (made.id === now.id && !belongsHere(now, said)) return 'part'
    return readers.every((reader) => knows(state, made, said, reader)) ? null : 'notHeard'
  }
  return {
    readers,
    whyHidden,
    may: (said, made) => whyHidden(said, made) === null,
    isApart: (person) => person !== undefined && apart.has(person),
  }
}

/** The meeting as it hangs on a wall that is held, with who is here now: who heard its words is asked of itself. */
export function inTheRoomOf(now: Meeting, held: Meeting): Meeting {
  const { plan, part, present, stays } = now
  return { ...held, plan, part, present, stays }
}

/**
 * What those who are in the room now may see of a wall that is held. Whom its words tell of is asked of both plans: a seat
 * may be somebody else's by now, or nobody's.
 */
export function visibilityOfHeld(state: CaseState, now: Meeting, held: Meeting): Visibility {
  const there = visibilityFor(state, inTheRoomOf(now, held))
  const whyHidden = (said: Attributed, made?: Meeting): Hidden | null => {
    const tells = concerns(
      made === undefined || made.id === held.id ? held : made,
      said,
      state.persons,
    )
    return [...tells].some(there.isApart) ? 'apart' : there.whyHidden(said, made)
  }
  return { ...there, whyHidden, may: (said, made) => whyHidden(said, made) === null }
}

/** Whether something belongs to the part that runs now: said in it, or released to it by the chair. */
export function belongsHere(meeting: Meeting, said: Attributed): boolean {
  return said.part === meeting.part || isReleased(meeting, said, meeting.part)
}

/** Whether a meeting is split, so that what is shared depends on the part in which it was said. */
export function isSplit(meeting: Meeting): boolean {
  return meeting.plan.parts.length > 1
}

/**
 * Whether something may stand on a paper for professionals, and hang before them at a later meeting: for everyone, and
 * heard by everybody of the family who came or was expected in another part, or released to that part. What part A said
 * without the family stays out.
 */
export function mayBeShared(meeting: Meeting, said: Attributed): boolean {
  if (said.audience === 'chair' || said.audience === 'professionals') return false
  // A plan without parts tells nothing of who sat where.
  if (meeting.plan.parts.length === 0) return false
  // A part that was taken out of the plan has been all the same.
  const parts = new Set([
    ...meeting.plan.parts.map(({ id }) => id),
    ...Object.keys(meeting.attendance),
  ])
  return [...parts].every(
    (id) => id === said.part || isReleased(meeting, said, id) || !someoneNewIn(meeting, id, said),
  )
}

/**
 * Whether somebody of the family knows something that was said at a meeting: heard there or, released, at a later one,
 * or told. Never where it was noted that they were not told.
 */
export function knows(state: CaseState, made: Meeting, said: Attributed, reader: Reader): boolean {
  if (isKeptFrom(state, said, reader)) return false
  if (toldTo(state, said.id, reader)?.yes === true && isWordedLast(state, made, said)) return true
  return sinceItWasWorded(state, made, said).some((each) => heardIn(each, said.id, reader))
}

/** Whether it was noted that somebody was not told this; noted of all of them together, it holds for each. */
export function isKeptFrom(state: CaseState, said: Attributed, reader: Reader): boolean {
  return isKeptFromAll(said) || toldTo(state, said.id, reader)?.yes === false
}

/** Of an earlier meeting those who sit here without family may see what goes to professionals anyway. */
function belongsToRoom(now: Meeting, said: Attributed, made: Meeting): boolean {
  if (made.id === now.id) return belongsHere(now, said)
  return mayBeShared(made, said) || (isReleased(now, said, now.part) && !saysOtherwise(now, said))
}

/** Whether the chair released something to that part of the meeting. */
export function isReleased(
  { released }: Meeting,
  { id }: Pick<Attributed, 'id'>,
  to: string,
): boolean {
  return entryAt(released, id)?.includes(to) ?? false
}

/** Who came counts, not only who was expected: a mother who comes to part B unplanned is new there. */
function someoneNewIn(meeting: Meeting, part: string, said: Attributed): boolean {
  const expected = meeting.plan.parts.find((each) => each.id === part)?.present ?? []
  const there = [...expected, ...(entryAt(meeting.attendance, part) ?? [])]
  return meeting.plan.participants.some(
    (each) => isFamilySide(each) && there.includes(each.id) && !heardAtTable(meeting, each, said),
  )
}

function heardAtTable(meeting: Meeting, seat: Participant, { id, part }: Attributed): boolean {
  if (isRemembered(meeting, id)) return heardIn(meeting, id, readerAt(meeting, seat))
  const expected = meeting.plan.parts.find((each) => each.id === part)?.present ?? []
  return (entryAt(meeting.attendance, part) ?? expected).includes(seat.id)
}

/**
 * The meetings at which these words could be heard: from the one that made them on, until one says something else under
 * the same name. A bottom line that is put anew in the same words was heard by whoever heard it before.
 */
function sinceItWasWorded(state: CaseState, made: Meeting, said: Attributed): readonly Meeting[] {
  // What has no id of its own has the same name at every meeting: heard at another it was heard of other words.
  if (entryAt(made.saidIn, said.id) !== undefined) return [made]
  const present = state.meetings.findIndex((each) => each.id === made.id)
  if (present < 0) return [made]
  let first = present
  for (const [at, earlier] of meetingsBefore(state, made).entries()) {
    const before = earlier.bottomLines.find((each) => each.id === said.id)
    if (before === undefined) continue
    if (!readsTheSame(before, said)) first = present
    else if (first === present) first = at
  }
  const later = state.meetings.slice(present + 1)
  const reworded = later.findIndex((each) => saysOtherwise(each, said))
  // The meeting as it was handed in: it may be one that hangs on a held wall.
  return [
    ...state.meetings.slice(first, present),
    made,
    ...later.slice(0, reworded < 0 ? later.length : reworded),
  ]
}

/** Whether these are the words that were told: what is noted of telling is of how something was worded last. */
function isWordedLast(state: CaseState, made: Meeting, said: Attributed): boolean {
  // Of what hangs on a wall that is held, its own meeting may say something else by now.
  const at = Math.max(
    0,
    state.meetings.findIndex((each) => each.id === made.id),
  )
  return !state.meetings.slice(at).some((each) => saysOtherwise(each, said))
}

/** Whether a later meeting has words of its own under the same name: who heard those did not hear these. */
function saysOtherwise(meeting: Meeting, said: Attributed): boolean {
  const { entries, agreements, bottomLines } = meeting
  const isIt = ({ id }: Pick<Attributed, 'id'>) => id === said.id
  const same = bottomLines.find(isIt) ?? agreements.find(isIt) ?? entries.find(isIt)
  return same !== undefined && !readsTheSame(same, said)
}

/**
 * Who is kept apart from somebody who reads. Two who sit together all the same, for a reason that was written, know of
 * each other what they both hear.
 */
function apartFromThose(
  state: CaseState,
  now: Meeting,
  readers: readonly Reader[],
): ReadonlySet<string> {
  const persons = readers.flatMap((each) => (each.kind === 'person' ? each.id : []))
  const together = isGrounded(now.plan) ? new Set(persons) : new Set<string>()
  const apart = persons.flatMap((each) => [...apartFrom(state, each)])
  return new Set(apart.filter((each) => !together.has(each)))
}
