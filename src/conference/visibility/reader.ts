import type { Person } from '../person/person'
import type { Who } from '../values'
import type { Participant } from '../plan/plan'
import { entryAt } from '../log/record'
import type { CaseState, Meeting } from '../state'
import { personsNamed } from './familySeats'
import { inTheRoom, isFamilySide } from './seats'

/**
 * Somebody of the family's side who reads now: a person of the case, whoever they were called at the table before, or
 * a seat of which nobody knows whose it is. Such a one heard nothing of other meetings.
 */
export type Reader =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'seat'; readonly meeting: string; readonly participant: string }

/** Who of the family's side is in the room now; nobody of them where only professionals are. */
export function readersIn(meeting: Meeting): readonly Reader[] {
  return inTheRoom(meeting)
    .filter(isFamilySide)
    .map((each) => readerAt(meeting, each))
}

/** Who a participant of the family's side is. */
export function readerAt(meeting: Meeting, { id, person }: Participant): Reader {
  return person === undefined
    ? { kind: 'seat', meeting: meeting.id, participant: id }
    : { kind: 'person', id: person }
}

/** Whether a participant of that meeting is this reader. */
export function isReader(meeting: Meeting, participant: string, reader: Reader): boolean {
  if (reader.kind === 'seat')
    return reader.meeting === meeting.id && reader.participant === participant
  return meeting.plan.participants.some(
    (each) => each.id === participant && each.person === reader.id,
  )
}

/** Which person of the family somebody is, as that meeting knows them; undefined where none. */
export function personOf(meeting: Meeting, who: Who | undefined): string | undefined {
  if (who?.kind === 'person') return who.id
  if (who?.kind !== 'participant') return undefined
  const seat = meeting.plan.participants.find((each) => each.id === who.id)
  // What somebody said stays theirs where their seat went from the plan.
  return seat === undefined ? entryAt(meeting.seatsBefore, who.id) : seat.person
}

/** As `personOf`, and whoever of these persons somebody is called like who was named in words only. */
export function personsOf(
  meeting: Meeting,
  who: Who | undefined,
  persons: readonly Person[],
): readonly string[] {
  if (who?.kind === 'other') return personsNamed(who.name, persons).map(({ id }) => id)
  const person = personOf(meeting, who)
  return person === undefined ? [] : [person]
}

/** The persons with whom this one is never put at one table (stalking, intieme terreur). */
export function apartFrom(
  { keptApart }: Pick<CaseState, 'keptApart'>,
  person: string,
): ReadonlySet<string> {
  return new Set(
    keptApart.flatMap(({ one, other }) => {
      if (one === person) return [other]
      return other === person ? [one] : []
    }),
  )
}
