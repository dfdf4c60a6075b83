import type { CaseState } from '../state'
import type { CommandOf } from './command'
import { isRealDate } from './dates'
import type { Refusal } from './refusal'

/**
 * Whether it may be noted that something was told, or was not. Refuses `item-unknown`, `person-unknown`, and
 * `participants-empty` where nobody is named: whom it was told is the whole point.
 */
export function checkTold(
  { persons, meetings }: CaseState,
  { item, to, on }: CommandOf<'told'>,
): Refusal | null {
  const isThere = meetings.some(({ entries, agreements, bottomLines }) =>
    [...entries, ...agreements, ...bottomLines].some(({ id }) => id === item),
  )
  if (!isThere) return { code: 'item-unknown' }
  if (to.length === 0) return { code: 'participants-empty' }
  if (!to.every((id) => persons.some((each) => each.id === id))) return { code: 'person-unknown' }
  return on !== undefined && !isRealDate(on) ? { code: 'date-invalid' } : null
}
