import type { Entry, Meeting } from '#conference'
import type { EntryField } from '#guide'
import type { Shortcut } from '../../../shared'
import type { EntryFields } from './entryFields'
import { fieldsFromEntry } from './entryOf'

/** The key for "same as just now": it types nothing, so it works in the middle of a sentence. */
export const SAME: Shortcut = { key: 'z', alt: true }

/** What comes back with it: the next sentence often is of the same person, from the same source, as sure. */
const FIELDS = ['by', 'about', 'certainty', 'source'] as const

/**
 * The choices of what was said last, of those that a question asks for; null where there is nothing to bring back. For
 * whom it may be seen is not among them: that stays by itself.
 */
export function sameAsLast(
  { entries, part }: Pick<Meeting, 'entries' | 'part'>,
  fields: readonly EntryField[],
): Partial<EntryFields> | null {
  // A value that was given with one key says nothing of who spoke about whom.
  const last = entries.findLast((each) => each.part === part && each.text !== '')
  if (last === undefined) return null
  const chosen = fieldsFromEntry(last)
  const kept = FIELDS.filter((field) => fields.includes(field) && isChosen(last, field))
  if (kept.length === 0) return null
  return Object.fromEntries(kept.map((field) => [field, chosen[field]]))
}

function isChosen(entry: Entry, field: (typeof FIELDS)[number]): boolean {
  const value = entry[field]
  return value !== undefined && value.length > 0
}
