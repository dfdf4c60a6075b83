import type { CaseState, Meeting, Person, Relation } from '#conference'
import { familyIsPresent, familyVisibilityFor, relationKey } from '#conference'
import { useState } from 'react'

/** Somebody, or how two belong together, that does not stand in the drawing before the family yet. */
export interface NotDrawn<Of> {
  readonly of: Of
  readonly key: string
  /** Not known to those who are here: put down in another part. Only the chair's own tick brings it in. */
  readonly isSecret: boolean
  readonly isTicked: boolean
}

interface Drawing {
  readonly persons: readonly NotDrawn<Person>[]
  /** Of the relations those only about which the chair decides; the others go along with their persons. */
  readonly relations: readonly NotDrawn<Relation>[]
  /** Whether anything is not drawn at all. */
  readonly isOpen: boolean
  /** The family as it will hang with these ticks. */
  readonly willHang: Pick<CaseState, 'persons' | 'relations'>
  /** What the ticks add to the drawing. */
  readonly fresh: Pick<CaseState, 'persons' | 'relations'>
  readonly tick: (key: string, yes: boolean) => void
}

/** What of the family may not hang in the drawing yet before those of the family who are here, and what the chair lets in. */
export function useDrawing(state: CaseState, meeting: Meeting): Drawing {
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({})
  const { mayName, mayDraw, mayDrawRelation, isKnownRelation } = familyVisibilityFor(state, meeting)
  // Before professionals it hangs as it is.
  const isAsked = familyIsPresent(meeting)
  const asNotDrawn = <Of>(of: Of, key: string, isSecret: boolean): NotDrawn<Of> => ({
    of,
    key,
    isSecret,
    isTicked: ticks[key] ?? !isSecret,
  })
  const persons = state.persons
    .filter(({ id }) => isAsked && !mayDraw(id))
    .map((each) => asNotDrawn(each, each.id, !mayName(each.id)))
  const undrawn = state.relations
    .filter((each) => isAsked && !mayDrawRelation(each))
    .map((each) => asNotDrawn(each, relationKey(each), !isKnownRelation(each)))
  const freshPersons = persons.filter((each) => each.isTicked).map((each) => each.of)
  const hangs = (id: string) => mayDraw(id) || freshPersons.some((each) => each.id === id)
  const between = ({ from, to }: Relation) => hangs(from) && hangs(to)
  const freshRelations = undrawn
    .filter((each) => each.isTicked && between(each.of))
    .map((each) => each.of)
  const inDrawing = (each: Relation) => mayDrawRelation(each) || freshRelations.includes(each)
  return {
    persons,
    relations: undrawn.filter((each) => each.isSecret && between(each.of)),
    isOpen: persons.length > 0 || undrawn.some(({ of }) => between(of)),
    willHang: isAsked
      ? {
          persons: state.persons.filter(({ id }) => hangs(id)),
          relations: state.relations.filter(inDrawing),
        }
      : state,
    fresh: { persons: freshPersons, relations: freshRelations },
    tick: (key, yes) => setTicks((now) => ({ ...now, [key]: yes })),
  }
}
