import type { EntryFields } from './entryFields'

/** What stays chosen for the next sentence says nothing yet. */
const STAYS: ReadonlySet<string> = new Set(['by', 'about', 'audience'])

/**
 * Whether something is to be noted: words, or a choice that is an answer by itself.
 *
 * @param start the choices that stood there before anybody chose
 */
export function isWaiting(text: string, chosen: EntryFields, start: EntryFields): boolean {
  if (text.trim() !== '') return true
  const before = new Map<string, unknown>(Object.entries(start))
  return Object.entries(chosen).some(
    ([field, value]) => !STAYS.has(field) && !isEmpty(value) && value !== before.get(field),
  )
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '')
}
