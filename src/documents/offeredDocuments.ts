import type { CaseState, Meeting } from '#conference'
import { isToldOf, isToldToFamily } from './compose/family/reader'
import { organisationOf } from './compose/organisation'
import { sharedBottomLines } from './compose/sharedBottomLines'
import { sharedAgreements } from './data/sharedAgreements'

/** For whom there is a document of a meeting. */
export interface OfferedDocuments {
  /** Organisations that do, guard or decide something, as they are named; in alphabetical order. */
  readonly organisations: readonly string[]
  /** Everybody of the family, each of whom can have a page. */
  readonly persons: readonly { readonly id: string; readonly label: string }[]
  /** Whether there is one page for the whole family: not where some of them are kept apart. */
  readonly wholeFamily: boolean
  /** How many agreements and bottom lines the family was not told of: they stand on the list, and not on the family's papers. */
  readonly untold: number
}

/** Which documents a meeting offers beside those for everybody. Only of what may be shared. */
export function offeredDocuments(state: CaseState, meeting: Meeting): OfferedDocuments {
  const own = state.meetings.find((each) => each.id === meeting.id) ?? meeting
  const agreements = sharedAgreements(state, own)
  const bottomLines = sharedBottomLines({ state, meeting: own })
  const named = [
    ...agreements.flatMap(({ agreement: { who, withWhom }, made }) =>
      [who, ...withWhom].map((each) => organisationOf(made, each)),
    ),
    ...bottomLines.flatMap(({ bottomLine: { guard, decides }, made }) =>
      [guard, decides].map((each) => organisationOf(made, each)),
    ),
  ].filter((each) => each !== null)
  return {
    organisations: [...new Set(named)].toSorted((one, other) => one.localeCompare(other)),
    persons: state.persons.map(({ id, label }) => ({ id, label })),
    wholeFamily: state.keptApart.length === 0,
    untold:
      agreements.filter(({ agreement }) => !isToldOf(agreement)).length +
      bottomLines.filter(({ bottomLine }) => !isToldToFamily(bottomLine)).length,
  }
}
