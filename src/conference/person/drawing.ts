import { meetingFact } from '../log/envelope'
import { withMember } from '../log/lists'
import { entryAt } from '../log/record'
import type { FactOf } from '../log/facts'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import { personThing, relationThing } from '../log/things'
import type { CaseState } from '../state'
import { id, list } from '../values'
import { withHeardToo } from '../visibility/heard'
import { personKey, relationKey } from '../visibility/keys'
import { areKnown } from './facts'
import { relation } from './person'

/** The drawing of the family: never taken back by undo. */
export const drawingFacts = [
  /** The chair looked at these persons and relations and lets them hang in the drawing of the family. */
  meetingFact('familyLooked', { persons: list(id), relations: list(relation) }),
] as const

export const drawingChecks: Checks<typeof drawingFacts> = {
  familyLooked: ({ persons }, { state }) =>
    areKnown(state, persons) ? null : { code: 'person-unknown' },
}

export const drawingEvolves: Evolves<typeof drawingFacts> = {
  // What it does to the case stands in `evolve`.
  familyLooked: (meeting, { persons, relations }) => {
    const keys = [...persons.map(personKey), ...relations.map(relationKey)]
    const released = keys.map(
      (key) => [key, withMember(entryAt(meeting.released, key) ?? [], meeting.part, true)] as const,
    )
    return { ...meeting, released: { ...meeting.released, ...Object.fromEntries(released) } }
  },
}

/** The case in which the chair looked at these persons and relations before they hang. */
export function lookedAt(state: CaseState, fact: FactOf<'familyLooked'>): CaseState {
  const keys = [...fact.persons.map(personKey), ...fact.relations.map(relationKey)]
  return { ...state, looked: [...new Set([...state.looked, ...keys])] }
}

export const drawingSays: Says<typeof drawingFacts> = {
  familyLooked: {
    hears: (after, { persons, relations }) =>
      withHeardToo(after, [...persons.map(personKey), ...relations.map(relationKey)]),
  },
}

export const drawingSets: Sets<typeof drawingFacts> = {
  familyLooked: {
    sets: ({ meeting, persons, relations }) => [
      ...persons.map((each) => `${meeting} looked ${personThing(each)}`),
      ...relations.map((each) => `${meeting} looked ${relationThing(each)}`),
    ],
    of: ({ persons, relations }) => [...persons.map(personThing), ...relations.map(relationThing)],
  },
}

export const drawingRemains: Remains<typeof drawingFacts> = {
  familyLooked: {
    afterClosing: 'goes',
    asItHolds: (fact, { looked }, isRenamedLater) => {
      const persons = fact.persons.filter(
        (each) => !isRenamedLater(each) && looked.includes(personKey(each)),
      )
      const relations = fact.relations.filter((each) => looked.includes(relationKey(each)))
      const isWhole =
        persons.length === fact.persons.length && relations.length === fact.relations.length
      return isWhole ? fact : { ...fact, persons, relations }
    },
  },
}
