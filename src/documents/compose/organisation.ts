import type { CaseState, Meeting, Who } from '#conference'
import { isFamilySide, personsOf } from '#conference'

/**
 * For whom somebody works: the organisation, or the name of somebody who is not at the table. Null for the
 * family's side, which has papers of its own, also where one of them was typed in as an organisation or is named in
 * words only; and where nobody is known by that id.
 */
export function organisationOf(
  { persons }: Pick<CaseState, 'persons'>,
  made: Meeting,
  who: Who | undefined,
): string | null {
  if (who === undefined || personsOf(made, who, persons).length > 0) return null
  if (who.kind === 'other') return who.name.trim() || null
  const found = made.plan.participants.find((each) => each.id === who.id)
  if (found === undefined || isFamilySide(found)) return null
  return found.organisation.trim() || null
}
