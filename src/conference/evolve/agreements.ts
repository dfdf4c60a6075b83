import { put, without } from './lists'
import type { MeetingEvolves } from './types'

type Agreed =
  | 'agreementPut'
  | 'agreementRemoved'
  | 'agreementAffirmed'
  | 'bottomLinePut'
  | 'bottomLineRemoved'
  | 'cooperationPut'
  | 'closingPlanPut'
  | 'agreementFollowed'
  | 'bottomLineChecked'

/** How agreements, bottom lines and their follow-up change a meeting. */
export const agreementEvolves: MeetingEvolves<Agreed> = {
  agreementPut: (meeting, { agreement }) => ({
    ...meeting,
    agreements: put(meeting.agreements, agreement),
  }),
  agreementRemoved: (meeting, { agreement }) => ({
    ...meeting,
    agreements: without(meeting.agreements, agreement),
  }),
  agreementAffirmed: (meeting, { agreement, yes }) => ({
    ...meeting,
    affirmed: { ...meeting.affirmed, [agreement]: yes },
  }),
  bottomLinePut: (meeting, { bottomLine }) => ({
    ...meeting,
    bottomLines: put(meeting.bottomLines, bottomLine),
  }),
  bottomLineRemoved: (meeting, { bottomLine }) => ({
    ...meeting,
    bottomLines: without(meeting.bottomLines, bottomLine),
  }),
  cooperationPut: (meeting, { cooperation }) => ({ ...meeting, cooperation }),
  closingPlanPut: (meeting, { closingPlan }) => ({ ...meeting, closingPlan }),
  agreementFollowed: (meeting, { followUp }) => ({
    ...meeting,
    followUps: { ...meeting.followUps, [followUp.agreement]: followUp },
  }),
  bottomLineChecked: (meeting, { check }) => ({
    ...meeting,
    bottomLineChecks: {
      ...meeting.bottomLineChecks,
      [check.bottomLine]: { ...meeting.bottomLineChecks[check.bottomLine], ...check },
    },
  }),
}
