import type { CaseState, Meeting } from '#conference'
import { mayBeShared } from '#conference'
import { stillOpen } from './compose/earlierAgreements'
import { organisationOf } from './compose/organisation'
import { sharedBottomLines } from './compose/sharedBottomLines'

/** For whom there is a document of a meeting. */
export interface OfferedDocuments {
  /** Organisations that do, guard or decide something, as they are named; in alphabetical order. */
  readonly organisations: readonly string[]
  /** Everybody of the family, each of whom can have a page. */
  readonly persons: readonly { readonly id: string; readonly label: string }[]
  /** Whether there is one page for the whole family: not where some of them are kept apart. */
  readonly wholeFamily: boolean
}

/** Which documents a meeting offers beside those for everybody. Only of what may be shared. */
export function offeredDocuments(state: CaseState, meeting: Meeting): OfferedDocuments {
  const own = state.meetings.find((each) => each.id === meeting.id) ?? meeting
  const agreements = [
    ...own.agreements
      .filter((each) => mayBeShared(own, each))
      .map((agreement) => ({ agreement, meeting: own })),
    ...stillOpen({ state, meeting: own }),
  ].flatMap(({ agreement: { who, withWhom }, meeting: made }) =>
    [who, ...withWhom].map((each) => organisationOf(made, each)),
  )
  const bottomLines = sharedBottomLines({ state, meeting: own }).flatMap(({ bottomLine, made }) =>
    [bottomLine.guard, bottomLine.decides].map((each) => organisationOf(made, each)),
  )
  const named = [...agreements, ...bottomLines].filter((each) => each !== null)
  return {
    organisations: [...new Set(named)].toSorted((one, other) => one.localeCompare(other)),
    persons: state.persons.map(({ id, label }) => ({ id, label })),
    wholeFamily: state.keptApart.length === 0,
  }
}
