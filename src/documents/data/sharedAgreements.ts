import type { Agreement, Meeting } from '#conference'
import { byDate } from '../compose/byDate'
import { stillOpen } from '../compose/earlierAgreements'
import type { Source } from '../compose/source'

/** An agreement with the meeting that made it. */
export interface MadeAgreement {
  readonly agreement: Agreement
  readonly made: Meeting
}

/** Every agreement that whoever reads it may read and that is to be done: of this meeting and still open of before, by date. */
export function sharedAgreements(
  source: Pick<Source, 'state' | 'meeting' | 'visibility'>,
): readonly MadeAgreement[] {
  const { state, meeting, visibility } = source
  const own = state.meetings.find((each) => each.id === meeting.id) ?? meeting
  return [
    ...own.agreements
      .filter((each) => visibility.may(each, own))
      .map((agreement) => ({ agreement, made: own })),
    ...stillOpen({ state, meeting: own, visibility }).map((open) => ({
      agreement: open.agreement,
      made: open.meeting,
    })),
  ].toSorted((one, other) => byDate(one.agreement, other.agreement))
}
