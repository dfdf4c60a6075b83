import type { CaseState, Meeting, Participant, Reader } from '#conference'
import { isFamilySide, readerAt } from '#conference'

/**
 * Who of the family reads a paper: the one person it is for; of one for all of them (`null`) those who were at this
 * meeting, in whatever part, also who sat there without being known as a person. Where nobody came: every person of the
 * case, so that it holds only what each of them was told.
 */
export function familyReaders(
  state: CaseState,
  meeting: Meeting,
  person: string | null,
): readonly Reader[] {
  if (person !== null) return [{ kind: 'person', id: person }]
  const came = familyWhoCame(meeting).map((seat) => readerAt(meeting, seat))
  if (came.length === 0) return state.persons.map(({ id }) => ({ kind: 'person', id }))
  return [...new Map(came.map((reader) => [JSON.stringify(reader), reader])).values()]
}

/** Those of the family's side who were in the room at any time. */
export function familyWhoCame({ plan, attendance }: Meeting): readonly Participant[] {
  const came = new Set(Object.values(attendance).flat())
  return plan.participants.filter((each) => isFamilySide(each) && came.has(each.id))
}
