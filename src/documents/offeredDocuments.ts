import type { CaseState, Meeting } from '#conference'
import { nameOfParticipant } from '#conference'
import { professionalVisibility } from './compose/visibility/paperVisibility'
import { familyWhoCame } from './compose/visibility/familyReaders'
import { organisationOf } from './compose/organisation'
import { sharedBottomLines } from './compose/sharedBottomLines'
import { sharedAgreements } from './data/sharedAgreements'
import { pointsToTell } from './pointsToTell'

/** For whom there is a document of a meeting. */
export interface OfferedDocuments {
  /** Organisations that do, guard or decide something, as they are named; in alphabetical order. */
  readonly organisations: readonly string[]
  /** Everybody of the family, each of whom can have a page; `apart`: is kept apart from somebody. */
  readonly persons: readonly {
    readonly id: string
    readonly label: string
    readonly apart: boolean
  }[]
  /** Whether there is one page for the whole family: not where some of them are kept apart. */
  readonly wholeFamily: boolean
  /** Who of the family were there, as they are called: a page for all of them holds what each of these knows. */
  readonly came: readonly string[]
  /** How many points were noted as not told to somebody: professionals read them with that word beside it. */
  readonly notTold: number
}

/** Which documents a meeting offers beside those for all professionals. */
export function offeredDocuments(state: CaseState, meeting: Meeting): OfferedDocuments {
  const own = state.meetings.find((each) => each.id === meeting.id) ?? meeting
  const source = { state, meeting: own, visibility: professionalVisibility() }
  const named = [
    ...sharedAgreements(source).flatMap(({ agreement: { who, withWhom }, made }) =>
      [who, ...withWhom].map((each) => organisationOf(state, made, each)),
    ),
    ...sharedBottomLines(source).flatMap(({ bottomLine: { guard, decides }, made }) =>
      [guard, decides].map((each) => organisationOf(state, made, each)),
    ),
  ].filter((each) => each !== null)
  return {
    organisations: [...new Set(named)].toSorted((one, other) => one.localeCompare(other)),
    persons: state.persons.map(({ id, label }) => ({
      id,
      label,
      apart: state.keptApart.some(({ one, other }) => one === id || other === id),
    })),
    wholeFamily: state.keptApart.length === 0,
    came: [
      ...new Set(familyWhoCame(own).map((each) => nameOfParticipant(state, own, each).trim())),
    ].filter((each) => each !== ''),
    notTold: pointsToTell(state, own).filter(
      ({ item, made, persons }) =>
        source.visibility.may(item, made) && persons.some(({ standing }) => standing === 'notTold'),
    ).length,
  }
}
