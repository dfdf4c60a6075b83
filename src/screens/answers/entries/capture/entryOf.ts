import type { Entry } from '#conference'
import type { EntryField } from '#guide'
import { chosenOf, nothingChosen, saidOfChosen, type EntryFields } from './entryFields'

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
  return {
    about: [],
    ...before,
    ...place,
    text: text.trim(),
    audience,
    of,
    ...saidOfChosen(fields, chosen),
  }
}

/** What was chosen of an entry, so that it can be changed. */
export function fieldsFromEntry(entry: Entry): EntryFields {
  const { by, audience, value, of } = entry
  return { ...nothingChosen, ...chosenOf(entry), by, audience, value, of }
}
