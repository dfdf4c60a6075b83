import type { CaseState, Meeting } from '../../state'
import type { Who } from '../../values'
import { personOf } from '../../visibility/reader'

/** Everybody whom an agreement, a bottom line or the cooperation of that meeting names. */
export function namedIn({ agreements, bottomLines, cooperation }: Meeting): readonly Who[] {
  const named = [
    ...agreements.flatMap(({ who, withWhom }) => [who, ...withWhom]),
    ...bottomLines.flatMap(({ guard, decides }) => [guard, decides]),
    ...[cooperation?.casusregisseur, cooperation?.contact],
  ]
  return named.filter((who) => who !== undefined)
}

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

/** Whether that is an agreement or a bottom line of the case: what is kept where all else goes. */
export function isKept({ meetings }: CaseState, item: string): boolean {
  return meetings.some(({ agreements, bottomLines }) =>
    [...agreements, ...bottomLines].some(({ id }) => id === item),
  )
}
