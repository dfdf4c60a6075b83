import type { CaseState, Meeting } from '../state'
import { personOf } from '../visibility/reader'
import { namedIn } from './namedIn'

/**
 * The ids of the persons without whom the agreements cannot be read: who does, guards or decides something, for whom it
 * is, and who are kept apart: whoever prints a page later still has to know for whose eyes it is not.
 */
export function neededPersons({ meetings, keptApart }: CaseState): ReadonlySet<string> {
  return new Set([
    ...meetings.flatMap((meeting) => personsIn(meeting)),
    ...keptApart.flatMap(({ one, other }) => [one, other]),
  ])
}

function personsIn(meeting: Meeting): readonly string[] {
  const named = namedIn(meeting).flatMap((who) => personOf(meeting, who) ?? [])
  const meant = [...meeting.agreements, ...meeting.bottomLines].flatMap((each) => each.for ?? [])
  return [...named, ...meant]
}
