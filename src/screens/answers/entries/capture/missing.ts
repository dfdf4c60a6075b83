import type { Answer } from '#guide'
import { LONGEST } from '../../../fields'
import type { EntryFields } from './entryFields'

/** What must be there before something can be noted; `tooLong` is said at the field itself. */
export type Missing = 'text' | 'value' | 'domain' | 'slot' | 'tooLong'

/** What is still missing of what is being said, or null where it can be noted. */
export function missing(answer: Answer, text: string, chosen: EntryFields): Missing | null {
  if (text.length > LONGEST) return 'tooLong'
  const silent = text.trim() === ''
  if (answer.shape === 'domains') {
    if (chosen.domain === undefined) return 'domain'
    return chosen.value === undefined && silent ? 'value' : null
  }
  if (answer.shape === 'slots' && chosen.slot === undefined) return 'slot'
  if (answer.shape === 'entries' && answer.textOptional === true) {
    return chosen.value === undefined && silent ? 'value' : null
  }
  return silent ? 'text' : null
}
