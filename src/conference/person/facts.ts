import * as v from 'valibot'
import { caseFact } from '../log/envelope'
import { hearers, isSameList } from '../log/erase/saidThing'
import { free } from '../log/known'
import { put, without } from '../log/lists'
import { entryAt } from '../log/record'
import type { CaseChecks, CaseEvolves, Remains, Says, Sets } from '../log/rows'
import { apartThing, personThing, relationThing } from '../log/things'
import type { FactOf } from '../log/facts'
import { withSeats } from '../plan/withSeats'
import type { CaseState } from '../state'
import { id } from '../values'
import { personKey, relationKey } from '../visibility/keys'
import { forgotten, noteDuring } from './naming'
import { during, keptApart, person, relation } from './person'

/** Who is of the family. */
export const personFacts = [
  caseFact('personPut', { person, during: v.optional(during) }),
  caseFact('personRemoved', { person: id }),
  caseFact('relationPut', { relation, during: v.optional(during) }),
  caseFact('relationRemoved', { relation }),
  caseFact('keptApartPut', { keptApart }),
  caseFact('keptApartRemoved', { keptApart }),
] as const

export const personChecks: CaseChecks<typeof personFacts> = {
  personPut: ({ person }) => (person.label.trim() === '' ? { code: 'text-empty' } : null),
  personRemoved: free,
  relationPut: ({ relation: { from, to } }, state) =>
    areKnown(state, [from, to]) ? null : { code: 'person-unknown' },
  relationRemoved: free,
  keptApartPut: ({ keptApart: { one, other, ground } }, state) => {
    if (!areKnown(state, [one, other])) return { code: 'person-unknown' }
    return ground.trim() === '' ? { code: 'ground-empty' } : null
  },
  keptApartRemoved: free,
}

export const personEvolves: CaseEvolves<typeof personFacts> = {
  personPut: (state, { person, during }) => {
    const before = state.persons.find((each) => each.id === person.id)
    const noted = noteDuring(state, personKey(person.id), during, before?.label === person.label)
    return withSeats({ ...noted, persons: put(state.persons, person) })
  },
  personRemoved: (state, { person }) => ({
    ...forgotten(state, [
      personKey(person),
      ...state.relations
        .filter((each) => each.from === person || each.to === person)
        .map(relationKey),
    ]),
    persons: without(state.persons, person),
    relations: state.relations.filter((each) => each.from !== person && each.to !== person),
    keptApart: state.keptApart.filter((each) => each.one !== person && each.other !== person),
  }),
  relationPut: (state, { relation, during }) => ({
    ...noteDuring(
      state,
      relationKey(relation),
      during,
      state.relations.some((each) => same(each, relation)),
    ),
    relations: [...state.relations.filter((each) => !same(each, relation)), relation],
  }),
  relationRemoved: (state, { relation }) => ({
    ...forgotten(state, [relationKey(relation)]),
    relations: state.relations.filter((each) => !same(each, relation)),
  }),
  keptApartPut: (state, { keptApart }) => ({
    ...state,
    keptApart: [...state.keptApart.filter((each) => !samePair(each, keptApart)), keptApart],
  }),
  keptApartRemoved: (state, { keptApart }) => ({
    ...state,
    keptApart: state.keptApart.filter((each) => !samePair(each, keptApart)),
  }),
}

export const personSays: Says<typeof personFacts> = {
  // Who is named like somebody at the table is that one; two who are kept apart may both have been here.
  personPut: { mayShowMore: () => true },
  personRemoved: { mayShowMore: (_body, _running, { keptApart }) => keptApart.length > 0 },
  relationPut: 'nothing',
  relationRemoved: 'nothing',
  keptApartPut: { mayShowMore: () => true },
  keptApartRemoved: { mayShowMore: (_body, _running, { keptApart }) => keptApart.length > 0 },
}

export const personSets: Sets<typeof personFacts> = {
  personPut: { sets: ({ person }) => [personThing(person.id)] },
  personRemoved: { sets: ({ person }) => [personThing(person)] },
  relationPut: { sets: ({ relation }) => [relationThing(relation)] },
  relationRemoved: { sets: ({ relation }) => [relationThing(relation)] },
  keptApartPut: { sets: ({ keptApart }) => [apartThing(keptApart)], strictness: () => 1 },
  keptApartRemoved: { sets: ({ keptApart }) => [apartThing(keptApart)] },
}

export const personRemains: Remains<typeof personFacts> = {
  personPut: {
    afterClosing: (fact, _case, { persons }) => {
      const { id, label } = fact.person
      return persons.has(id) ? { ...fact, person: { id, label } } : null
    },
    subject: ({ person }) => `person ${person.id}`,
    reworded: (fact, { person }) => ({ ...fact, person }),
    withLastHearers: nameWithHearers,
  },
  personRemoved: {
    afterClosing: 'goes',
    removes: ({ person }, put) => {
      if (put.type === 'personPut') return put.person.id === person
      if (put.type === 'relationPut') return [put.relation.from, put.relation.to].includes(person)
      if (put.type !== 'keptApartPut') return false
      return [put.keptApart.one, put.keptApart.other].includes(person)
    },
  },
  relationPut: {
    afterClosing: 'goes',
    subject: ({ relation }) => `relation ${JSON.stringify(relation)}`,
  },
  relationRemoved: {
    afterClosing: 'goes',
    removes: ({ relation }, put) => put.type === 'relationPut' && same(put.relation, relation),
  },
  keptApartPut: {
    afterClosing: (fact) => ({ ...fact, keptApart: { ...fact.keptApart, ground: '' } }),
    subject: ({ keptApart: { one, other } }) => `keptApart ${[one, other].toSorted().join(' ')}`,
  },
  keptApartRemoved: {
    afterClosing: 'goes',
    removes: ({ keptApart }, put) =>
      put.type === 'keptApartPut' && samePair(put.keptApart, keptApart),
  },
}

export function areKnown({ persons }: CaseState, ids: readonly string[]): boolean {
  return ids.every((id) => persons.some((each) => each.id === id))
}

function nameWithHearers(fact: FactOf<'personPut'>, state: CaseState): FactOf<'personPut'> {
  const { during: _during, ...rest } = fact
  const key = personKey(fact.person.id)
  const noted = entryAt(state.notedIn, key)
  const meeting = state.meetings.find((each) => each.id === noted?.meeting)
  if (noted === undefined || meeting === undefined) return rest
  const all = [...new Set([...(noted.heard ?? []), ...hearers(meeting, key)])]
  const isSaid = noted.meeting === fact.during?.meeting && isSameList(fact.during.heard, all)
  return isSaid ? fact : { ...rest, during: { ...noted, heard: all } }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

interface Pair {
  readonly one: string
  readonly other: string
}

function samePair(a: Pair, b: Pair): boolean {
  return (a.one === b.one && a.other === b.other) || (a.one === b.other && a.other === b.one)
}
