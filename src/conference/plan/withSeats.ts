import type { CaseState } from '../state'
import { withFamilySeats } from '../visibility/familySeats'

/** Who is named like somebody of the family is that one, however they were typed. A meeting that is over stays as it was. */
export function withSeats(state: CaseState): CaseState {
  const meetings = state.meetings.map((meeting) => {
    if (meeting.status === 'closed') return meeting
    const plan = withFamilySeats(meeting.plan, state.persons)
    return plan === meeting.plan ? meeting : { ...meeting, plan }
  })
  return { ...state, meetings }
}
