import { isKept, nameOf, type Field } from './fieldName'
import type { Typed } from './typed'

/**
 * Reads from the page what is being typed; null where nothing is.
 *
 * @param touched the fields that somebody typed in
 */
export function readTyped(touched: Iterable<Field>): Typed | null {
  const at = document.activeElement
  const cursor = isKept(at) && !(at instanceof HTMLSelectElement) ? at : null
  const fields = new Set([...touched].filter((each) => each.isConnected && each.form !== null))
  if (cursor !== null && cursor.value !== '') fields.add(cursor)
  const texts = [...fields]
    .filter((each) => each.value !== '')
    .map((each) => ({ field: nameOf(each), text: each.value }))
  if (texts.length === 0) return null
  return {
    address: window.location.hash,
    texts,
    cursor: cursor && {
      field: nameOf(cursor),
      start: cursor.selectionStart,
      end: cursor.selectionEnd,
    },
    opener: cursor?.closest('[data-opened-by]')?.getAttribute('data-opened-by') ?? null,
  }
}
