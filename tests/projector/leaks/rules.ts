import type { Relation, Who } from '#conference'
import type { Book, Hearing, Notes, Thing } from './book/book'
import { personKey, relationKey } from './book/family'
import { isRevealed } from './book/numbers'
import { isFamily, personAt, readersIn } from './book/seats'

/**
 * The rules about who may see what, written anew from the issue *Who heard it, and who reads now*, with no help of the
 * code that keeps them.
 */
export interface Room {
  readonly book: Book
  /** The meeting that runs. */
  readonly now: Notes
  readonly readers: readonly Reader[]
  /** Who is kept apart from one who reads. */
  readonly apart: ReadonlySet<string>
}

/** Somebody of the family who reads: a person, or a seat of which nobody knows whose it is. */
interface Reader {
  readonly person: string | undefined
  readonly seat: string
}

/** Those who are in the room now. */
export function roomOf(book: Book, now: Notes): Room {
  const readers = readersIn(now).map(({ id, person }) => ({ seat: id, person }))
  const here = new Set(readers.map((each) => each.person))
  const isGrounded = (now.plan.togetherGround ?? '').trim() !== ''
  const apart = book.apart.flatMap(([one, other]) => [
    ...(here.has(one) ? [other] : []),
    ...(here.has(other) ? [one] : []),
  ])
  // Two who sit together for a written reason know of each other what they both hear.
  return { book, now, readers, apart: new Set(apart.filter((id) => !isGrounded || !here.has(id))) }
}

/** "Nothing of the case": covered, acute danger, not begun, over. */
export function mustBeEmpty({ status, covered, acute }: Notes): boolean {
  return covered || acute || status !== 'running'
}

/** Whether something of a meeting may be read by those in the room. */
export function mayRead(room: Room, made: Notes, key: string): boolean {
  const { held } = made
  if (made !== room.now || held === null) return maySee(room, made, key)
  // What hangs on a wall that is held goes on hanging as it was heard, where it may still be seen.
  const hung = held.things.get(key)
  const nowKey = keyNow(made, held, key)
  const still = made.things.get(nowKey)
  if (hung === undefined || still === undefined) return false
  const { words, heard } = hung
  const things = new Map(made.things).set(nowKey, { ...still, words, heard })
  return maySee(room, { ...made, ...held }, key) && maySee(room, { ...made, things }, nowKey)
}

/** Whether something may be seen as it stands in these notes. */
export function maySee(room: Room, made: Notes, key: string): boolean {
  const thing = made.things.get(key)
  if (thing === undefined || !mayBeSeen(room, made, thing)) return false
  // What says more about something tells what that is about.
  return thing.of === undefined || thing.of === key || maySee(room, made, thing.of)
}

function mayBeSeen(room: Room, made: Notes, thing: Thing): boolean {
  const { now, readers, apart } = room
  const isHere = made.id === now.id
  if (thing.audience === 'chair') return false
  if (readers.length === 0)
    return isHere
      ? isOfThisPart(made, thing)
      : isShared(made, thing) || isReleasedSince(room, thing)
  if (thing.audience === 'professionals') return false
  if (isHere && !isOfThisPart(made, thing)) return false
  if (!isHere && !isOutBefore(made, thing)) return false
  if (thing.toldNobody || readers.some((each) => wasNotTold(room, thing, each))) return false
  if (thing.whom.some((who) => apart.has(personOf(made, who) ?? ''))) return false
  return readers.every((each) => knows(room, made, thing, each))
}

/** "What is entered in part A is for part A unless the chair releases it one by one." */
export function isOfThisPart({ part, released }: Notes, thing: Thing): boolean {
  return thing.part === part || (released.get(thing.key)?.has(part) ?? false)
}

/** Somebody of the family knows what they heard, what was released to them, and what they were told. */
function knows(room: Room, made: Notes, thing: Thing, reader: Reader): boolean {
  const { book } = room
  const told = reader.person && book.told.get(thing.key)?.get(reader.person)
  if (told && told.yes && told.words === thing.words && !isRewordedLater(book, made, thing))
    return true
  const stands = thing.heard.filter((each) => !isVoid(room, made, thing, each))
  if (stands.some((each) => isHeardBy(room, each, reader))) return true
  // A bottom line that is put anew in the same words was heard by whoever heard it before, where no other stood between.
  return book.meetings.some((other) => {
    const isOther = other.id !== made.id && !thing.key.includes(' ')
    const same = isOther ? other.things.get(thing.key) : undefined
    return (
      same?.words === thing.words &&
      !isOtherwiseBetween(book, made, other, thing) &&
      same.heard.some((each) => isHeardBy(room, each, reader))
    )
  })
}

/** Whether a meeting between these two worded it otherwise: then it was taken back since. */
function isOtherwiseBetween(
  { meetings }: Book,
  one: Notes,
  other: Notes,
  { key, words }: Thing,
): boolean {
  const places = [one, other].map(({ id }) => meetings.findIndex((each) => each.id === id))
  const between = meetings.slice(Math.min(...places), Math.max(...places))
  return between.some(({ things }) => (things.get(key)?.words ?? words) !== words)
}

/** What is told of is how it is worded last. */
function isRewordedLater({ meetings }: Book, made: Notes, { key, words }: Thing): boolean {
  const later = meetings.slice(meetings.findIndex((each) => each.id === made.id) + 1)
  return later.some(({ things }) => (things.get(key)?.words ?? words) !== words)
}

function isHeardBy({ book, now }: Room, hearing: Hearing, reader: Reader): boolean {
  if (!hearing.visits.every((each) => each.real)) return false
  // Of whom nobody knows who it is heard nothing at another meeting.
  if (reader.person === undefined)
    return hearing.meeting === now.id && hearing.participant === reader.seat
  const table = book.meetings.find((each) => each.id === hearing.meeting)
  return table !== undefined && personAt(table, hearing.participant) === reader.person
}

/** Released at a later meeting that words it otherwise now: what was released is no longer how it stands. */
function isVoid({ book }: Room, made: Notes, { key, words }: Thing, { meeting }: Hearing): boolean {
  if (meeting === made.id) return false
  const own = book.meetings.find((each) => each.id === meeting)?.things.get(key)
  return own !== undefined && own.words !== words
}

function wasNotTold({ book }: Room, { key }: Thing, { person }: Reader): boolean {
  return person !== undefined && book.told.get(key)?.get(person)?.yes === false
}

/**
 * Of an earlier meeting professionals see what all of the family heard who came or were expected there: what part A said
 * without them stays out, unless it was released to their part.
 */
function isShared(made: Notes, thing: Thing): boolean {
  const { plan, visits, released } = made
  if (thing.audience !== 'everyone' || !isOutBefore(made, thing) || plan.parts.length === 0)
    return false
  const came = visits.filter((each) => each.real)
  const parts = new Set([...plan.parts.map(({ id }) => id), ...came.map(({ part }) => part)])
  return [...parts].every((part) => {
    if (part === thing.part || released.get(thing.key)?.has(part)) return true
    const expected = plan.parts.find((each) => each.id === part)?.present ?? []
    const there = [
      ...expected,
      ...came.flatMap((each) => (each.part === part ? each.participant : [])),
    ]
    return plan.participants
      .filter((each) => isFamily(each) && there.includes(each.id))
      .every((each) => heardThere(made, thing, each.id))
  })
}

function heardThere(made: Notes, { heard }: Thing, seat: string): boolean {
  const person = personAt(made, seat)
  return heard.some(
    ({ meeting, participant, visits }) =>
      meeting === made.id &&
      visits.every((each) => each.real) &&
      (participant === seat || (person !== undefined && personAt(made, participant) === person)),
  )
}

/** Released at this meeting, where this meeting did not word it otherwise. */
function isReleasedSince({ now }: Room, thing: Thing): boolean {
  const own = now.things.get(thing.key)
  if (own !== undefined && own.words !== thing.words) return false
  return now.released.get(thing.key)?.has(now.part) ?? false
}

/** Of an earlier meeting no number that was never revealed. */
function isOutBefore(made: Notes, { key, part }: Thing): boolean {
  return isOut(made, key, part)
}

/** Whether a number was revealed in that part; whatever is no number is out when it is said. */
export function isOut(made: Notes, key: string, part: string): boolean {
  const number = [...made.numbers.values()].find((each) => each.id === key)
  return number === undefined || isRevealed(made, number.phase, part)
}

/** Whether somebody of the family may be named: who was put down in a part is known to who was there, or saw them. */
export function mayName(room: Room, person: string): boolean {
  return isHere(room, person) || isKnown(room, personKey(person))
}

/** Whether somebody may stand in the drawing of the family: the chair looked at it, once. */
export function mayDraw(room: Room, person: string): boolean {
  return isHere(room, person) || mayHang(room, personKey(person))
}

export function mayDrawRelation(room: Room, relation: Relation): boolean {
  const { from, to } = relation
  return mayDraw(room, from) && mayDraw(room, to) && mayHang(room, relationKey(relation))
}

function mayHang(room: Room, key: string): boolean {
  const { readers, book } = room
  const isLooked = readers.length === 0 || book.looked.has(key) || book.noted.has(key)
  return isLooked && isKnown(room, key)
}

/** Whether a person or a relation is known to everybody of the family who is here. */
function isKnown(room: Room, key: string): boolean {
  const { book, now, readers } = room
  const noted = book.noted.get(key)
  if (noted === undefined) return true
  const isElsewhere = noted.meeting === now.id && noted.part !== now.part
  if (isElsewhere && !book.drawnIn.has(`${now.id} ${now.part} ${key}`)) return false
  const heard = [...noted.heard, ...(book.drawnFor.get(key) ?? [])]
  return readers.every((reader) => heard.some((each) => isHeardBy(room, each, reader)))
}

function isHere({ readers }: Room, person: string): boolean {
  return readers.some((each) => each.person === person)
}

export function personOf(made: Notes, who: Who): string | undefined {
  if (who.kind === 'person') return who.id
  if (who.kind !== 'participant') return undefined
  const isSeated = made.plan.participants.some(({ id }) => id === who.id)
  // Who went from the plan said what they said.
  return isSeated ? personAt(made, who.id) : made.seatsBefore.get(who.id)
}

/** The same number, as it stands now, has another id where it was changed. */
function keyNow(made: Notes, held: Pick<Notes, 'numbers'>, key: string): string {
  for (const [slot, { id }] of held.numbers)
    if (id === key) return made.numbers.get(slot)?.id ?? key
  return key
}
