import type { Agreement, CaseState, Meeting } from '#conference'
import { mayBeShared } from '#conference'
import { byDate } from '../compose/byDate'
import { stillOpen } from '../compose/earlierAgreements'

/** An agreement with the meeting that made it. */
export interface MadeAgreement {
  readonly agreement: Agreement
  readonly made: Meeting
}

/** Every agreement that may be shared and is to be done: of this meeting and still open of before, by date. */
export function sharedAgreements(state: CaseState, meeting: Meeting): readonly MadeAgreement[] {
  const own = state.meetings.find((each) => each.id === meeting.id) ?? meeting
  return [
    ...own.agreements
      .filter((each) => mayBeShared(own, each))
      .map((agreement) => ({ agreement, made: own })),
    ...stillOpen({ state, meeting: own }).map((open) => ({
      agreement: open.agreement,
      made: open.meeting,
    })),
  ].toSorted((one, other) => byDate(one.agreement, other.agreement))
}
