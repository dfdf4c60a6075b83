import type { Meeting, Who } from '#conference'

/**
 * For whom somebody works: the organisation, or the name of somebody who is not at the table. Null for the
 * family's side, which has papers of its own, and where nobody is known by that id.
 */
export function organisationOf(made: Meeting, who: Who | undefined): string | null {
  if (who === undefined || who.kind === 'person') return null
  if (who.kind === 'other') return who.name.trim() || null
  const found = made.plan.participants.find((each) => each.id === who.id)
  return found?.organisation.trim() || null
}
