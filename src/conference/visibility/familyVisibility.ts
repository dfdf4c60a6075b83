import type { Relation } from '../person/person'
import { entryAt } from '../log/record'
import type { CaseState, Meeting } from '../state'
import { heardIn } from './heard'
import { personKey, relationKey } from './keys'
import type { Reader } from './reader'
import { isReader, readersIn } from './reader'
import { isReleased } from './visibility'

/** Whom of the family those may read of who are in the room now. */
export interface FamilyVisibility {
  /** Whether somebody may be named in what is said. */
  readonly mayName: (person: string) => boolean
  /** Whether somebody may stand in the drawing of the family. */
  readonly mayDraw: (person: string) => boolean
  readonly mayDrawRelation: (relation: Relation) => boolean
  /** Whether a relation is known to those who are here, drawn or not; one that was put down in another part is not. */
  readonly isKnownRelation: (relation: Relation) => boolean
}

/**
 * Whoever was put down while a meeting ran belongs to that part, and is known to those who were there. Who was put down
 * before is known to all by name; in the drawing they stand once the chair has looked at it.
 */
export function familyVisibilityFor(state: CaseState, now: Meeting): FamilyVisibility {
  const readers = readersIn(now)
  const isKnown = (key: string): boolean => {
    const noted = entryAt(state.notedIn, key)
    if (noted === undefined) return true
    const isElsewhere = noted.meeting === now.id && noted.part !== now.part
    if (isElsewhere && !isReleased(now, { id: key }, now.part)) return false
    return readers.every((reader) => knowsOf(state, key, reader))
  }
  const mayHang = (key: string): boolean => {
    const isLooked = readers.length === 0 || state.looked.includes(key)
    return isKnown(key) && (isLooked || entryAt(state.notedIn, key) !== undefined)
  }
  const isHere = (person: string) =>
    readers.some((each) => each.kind === 'person' && each.id === person)
  const mayDraw = (person: string) => isHere(person) || mayHang(personKey(person))
  return {
    mayName: (person) => isHere(person) || isKnown(personKey(person)),
    mayDraw,
    mayDrawRelation: (relation) =>
      mayDraw(relation.from) && mayDraw(relation.to) && mayHang(relationKey(relation)),
    isKnownRelation: (relation) => isKnown(relationKey(relation)),
  }
}

/**
 * Whether a reader may be named a person of the family: themselves always, who was put down outside a meeting too, and
 * who was put down in a part only where they were there or saw them in the drawing.
 */
export function knowsPerson(state: CaseState, person: string, reader: Reader): boolean {
  if (reader.kind === 'person' && reader.id === person) return true
  const key = personKey(person)
  return entryAt(state.notedIn, key) === undefined || knowsOf(state, key, reader)
}

/** Whether somebody of the family was there when a person was put down, or saw them in the drawing. */
function knowsOf(state: CaseState, key: string, reader: Reader): boolean {
  const { meeting: id, heard = [] } = entryAt(state.notedIn, key) ?? {}
  const since = state.meetings.findIndex((each) => each.id === id)
  const later = state.meetings.slice(Math.max(0, since))
  const [noted] = later
  const isNoted = noted !== undefined && heard.some((each) => isReader(noted, each, reader))
  return isNoted || later.some((each) => heardIn(each, key, reader))
}
