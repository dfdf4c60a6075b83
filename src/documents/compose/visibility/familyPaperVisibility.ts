import type { Agreement, BottomLine, CaseState, Entry, Meeting, Reader, Who } from '#conference'
import {
  apartFrom,
  concerns,
  isFamilySide,
  isReader,
  knows,
  knowsPerson,
  textKey,
  attributedText,
  toldTo,
} from '#conference'
import type { PaperVisibility } from './paperVisibility'
import { familyReaders } from './familyReaders'
import { isBetweenProfessionals } from './isBetweenProfessionals'

type Noted = Agreement | BottomLine | Entry

/**
 * What the family may read, one of them or all who read it together (`person` null): what each of them heard when it
 * was said, or was told since. What is between professionals only where they were told. On the sheet of one who is kept
 * apart from somebody stands nothing about or for that other, and only what names the reader as whom it is for: what
 * names nobody may tell where somebody is.
 */
export function familyPaperVisibility(
  state: CaseState,
  meeting: Meeting,
  person: string | null,
): PaperVisibility {
  const readers = familyReaders(state, meeting, person)
  const persons = readers.flatMap((each) => (each.kind === 'person' ? each.id : []))
  const apart = new Set(persons.flatMap((each) => [...apartFrom(state, each)]))
  const guarded = persons.filter((each) => apartFrom(state, each).size > 0)
  // What nobody reads is not known to all who do.
  const allKnow = (said: Parameters<typeof knows>[2], made: Meeting) =>
    readers.length > 0 && readers.every((reader) => knows(state, made, said, reader))
  const allWereTold = ({ id }: Noted) =>
    readers.every((reader) => toldTo(state, id, reader)?.yes === true)
  const may = (said: Noted, made: Meeting): boolean => {
    if ('audience' in said && said.audience !== 'everyone') return false
    const about = concerns(made, said, state.persons)
    if ([...about].some((each) => apart.has(each))) return false
    if (guarded.length > 0 && namesSomeoneUnknown(made, said)) return false
    if (!guarded.every((each) => isMeantFor(each, said, about))) return false
    return allKnow(said, made) && (!isBetweenProfessionals(said) || allWereTold(said))
  }
  const mayByKey = (name: string, made: Meeting) =>
    // It says not for whom it is.
    guarded.length === 0 && allKnow(attributedText(made, name), made)
  return {
    readers,
    one: person,
    may,
    mayByKey,
    mayName: (each) => !apart.has(each) && readers.every((it) => knowsPerson(state, each, it)),
    mayTellNext: (made, what) => {
      const next = made.cooperation?.next
      const comes = guarded.every((each) => isInvitedTo(state, next, each))
      return comes && allKnow(attributedText(made, textKey.cooperation(what)), made)
    },
    satWith: (made, participant) =>
      readers.length > 0 && readers.every((reader) => satTogether(made, participant, reader)),
    namesLeads: guarded.length === 0,
  }
}

/** Whether a participant and a reader were in one part of a meeting. */
function satTogether(made: Meeting, participant: string, reader: Reader): boolean {
  return Object.values(made.attendance).some(
    (came) => came.includes(participant) && came.some((id) => isReader(made, id, reader)),
  )
}

/** Whether something names this person as whom it is for: what they do themselves is theirs too. */
function isMeantFor(person: string, said: Noted, about: ReadonlySet<string>): boolean {
  const isBottomLine = !('withWhom' in said) && !('about' in said)
  return isBottomLine ? (said.for ?? []).includes(person) : about.has(person)
}

/** Whether it names somebody of the family's side of whom nobody knows which person it is. */
function namesSomeoneUnknown({ plan }: Meeting, said: Noted): boolean {
  return namedBy(said).some((who) => {
    const seat =
      who?.kind === 'participant' ? plan.participants.find((each) => each.id === who.id) : undefined
    return seat !== undefined && isFamilySide(seat) && seat.person === undefined
  })
}

function namedBy(said: Noted): readonly (Who | undefined)[] {
  if ('withWhom' in said) return [said.who, ...said.withWhom]
  if ('about' in said) {
    return [said.owner, said.by === undefined ? undefined : { kind: 'participant', id: said.by }]
  }
  return [said.guard, said.decides]
}

function isInvitedTo({ meetings }: CaseState, start: string | undefined, person: string): boolean {
  return meetings.some(
    ({ plan }) => plan.start === start && plan.participants.some((each) => each.person === person),
  )
}
