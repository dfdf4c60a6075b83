import type { Entry } from '#conference'
import type { EntryField } from '#guide'
import { readWho } from '../who/readWho'
import type { EntryFields } from './entryFields'
import { readWhen } from './readWhen'

/** What an entry is besides its text and what was chosen. */
export type EntryPlace = Pick<Entry, 'id' | 'phase' | 'question' | 'part'>

/**
 * The entry that says this, with those of the choices that its question asks for. Given what it was
 * before, everything else of it stays.
 */
export function entryOf(
  place: EntryPlace,
  fields: readonly EntryField[],
  text: string,
  chosen: EntryFields,
  before?: Entry,
): Entry {
  const { audience, of } = chosen
  const entry: Entry = { about: [], ...before, ...place, text: text.trim(), audience, of }
  return fields.reduce<Entry>((so, field) => ({ ...so, ...parts[field](chosen) }), entry)
}

const filled = (word: string) => (word.trim() === '' ? undefined : word.trim())

/** What each field of a question makes of an entry. */
const parts: Readonly<Record<EntryField, (chosen: EntryFields) => Partial<Entry>>> = {
  by: ({ by }) => ({ by }),
  about: ({ about }) => ({ about }),
  certainty: ({ certainty }) => ({ certainty }),
  source: ({ source }) => ({ source: filled(source) }),
  person: ({ person }) => ({ person }),
  when: ({ when }) => ({ when: filled(readWhen(when)) }),
  slot: ({ slot }) => ({ slot }),
  domain: ({ domain }) => ({ domain }),
  value: ({ value }) => ({ value }),
  organisation: ({ organisation }) => ({ organisation: filled(organisation) }),
  since: ({ since }) => ({ since: filled(readWhen(since)) }),
  goal: ({ goal }) => ({ goal: filled(goal) }),
  result: ({ result }) => ({ result: filled(result) }),
  nature: ({ nature }) => ({ nature }),
  reach: ({ reach }) => ({ reach }),
  owner: ({ owner }) => ({ owner: owner === undefined ? undefined : readWho(owner) }),
  due: ({ due }) => ({ due: filled(due) }),
  towards: ({ towards }) => ({ towards: filled(towards) }),
}
