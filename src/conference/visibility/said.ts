import type { Agreement } from '../agreement/agreement'
import type { BottomLine } from '../bottomLine/bottomLine'
import type { Entry } from '../entry/entry'
import type { Person } from '../person/person'
import type { Audience, Who } from '../values'
import type { SafetyNote } from '../safety/safety'
import type { Meeting } from '../state'
import { personsOf } from './reader'

/**
 * Anything said in a part of a meeting: an entry, an agreement, a bottom line, a number, a safety note, or a text
 * without an id of its own by its name in `textKey`.
 */
export interface Attributed {
  /** Under which it is remembered who heard it. */
  readonly id: string
  readonly part: string
  readonly audience?: Audience
  /** Whose number it is, or of whom a text without an id tells. */
  readonly who?: Who | undefined
}

type Naming = Partial<
  Pick<Entry, 'about' | 'person' | 'owner'> &
    Pick<Agreement, 'withWhom' | 'informed'> &
    Pick<BottomLine, 'guard' | 'decides' | 'shared' | 'for'> &
    Pick<SafetyNote, 'saidBy'>
> & { readonly by?: unknown }

/**
 * The persons of the family whom something is about or for, who does it, guards it or says it. Who was named in words
 * ("vader" as somebody who is not at the table) is whoever of these persons is called so.
 */
export function concerns(
  meeting: Meeting,
  said: Attributed,
  persons: readonly Person[],
): ReadonlySet<string> {
  const named: Attributed & Naming = said
  const { about = [], person, owner, withWhom = [], guard, decides, saidBy, who } = named
  // Of an entry `by` is who said it; of an agreement it is a date.
  const speaker: Who | undefined =
    named.about !== undefined && typeof named.by === 'string'
      ? { kind: 'participant', id: named.by }
      : undefined
  const seated = [owner, guard, decides, saidBy, who, speaker, ...withWhom]
  return new Set(
    [
      ...about,
      ...(named.for ?? []),
      person,
      ...seated.flatMap((each) => personsOf(meeting, each, persons)),
    ].filter((each) => each !== undefined),
  )
}

/** Whether it was noted, of whomever, that they were not told: then it is for nobody of the family. */
export function isKeptFromAll(said: Attributed): boolean {
  const { informed, shared }: Attributed & Naming = said
  return informed?.yes === false || shared?.yes === false
}
