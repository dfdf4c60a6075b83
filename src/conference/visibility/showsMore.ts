import type { FactBody } from '../log/facts'
import type { CaseState, Meeting } from '../state'
import { everythingSaid, keyOfSaid, parentsOf, seenKeys } from './everythingSaid'
import type { FamilyVisibility } from './familyVisibility'
import { familyVisibilityFor } from './familyVisibility'
import { readersIn } from './reader'
import { visibilityFor } from './visibility'

/** A case and the meeting that runs, at one moment. */
export interface Moment {
  readonly state: CaseState
  readonly now: Meeting
}

/** Whether those in the room may see something that was there before, and that could not be seen then. */
export function showsMore(before: Moment, after: Moment, bodies: readonly FactBody[]): boolean {
  return saysMore(before, after, bodies) || namesMore(before, after)
}

function saysMore(before: Moment, after: Moment, bodies: readonly FactBody[]): boolean {
  const there = everythingSaid(before.state, before.now)
  // What was said about something that is gone is gone too, until that comes back.
  const stood = there.filter(({ said }) => parentsOf(before.now, said.id) !== null)
  const known = new Set(stood.map(keyOfSaid))
  // What is written to a number now is said now, to whoever is here.
  if (bodies.some(({ type }) => type === 'scoreGiven'))
    for (const name of Object.keys(before.now.saidIn)) known.delete(`${before.now.id} ${name}`)
  const saw = seenKeys(visibilityFor(before.state, before.now), before.now, there)
  const sees = seenKeys(
    visibilityFor(after.state, after.now),
    after.now,
    everythingSaid(after.state, after.now),
  )
  return [...sees].some((key) => known.has(key) && !saw.has(key))
}

/** That somebody is named or drawn who is here tells nobody anything. */
function namesMore(before: Moment, after: Moment): boolean {
  const were = familyVisibilityFor(before.state, before.now)
  const are = familyVisibilityFor(after.state, after.now)
  const here = readersIn(after.now).map((each) => (each.kind === 'person' ? each.id : ''))
  const { persons, relations } = after.state
  const isNew = (id: string) => before.state.persons.every((each) => each.id !== id)
  return (
    persons.some(({ id }) => !here.includes(id) && !isNew(id) && tellsMore(were, are, id)) ||
    before.state.relations
      .filter((each) => relations.includes(each))
      .filter(({ from, to }) => !here.includes(from) && !here.includes(to))
      .some((each) => are.mayDrawRelation(each) && !were.mayDrawRelation(each))
  )
}

function tellsMore(were: FamilyVisibility, are: FamilyVisibility, id: string): boolean {
  return (are.mayName(id) && !were.mayName(id)) || (are.mayDraw(id) && !were.mayDraw(id))
}
