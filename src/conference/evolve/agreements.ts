import { inItsPart, put, without } from './lists'
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
  | 'safetyNoted'
  | 'safetyRemoved'

/** How agreements, bottom lines, their follow-up and the safety log change a meeting. */
export const agreementEvolves: MeetingEvolves<Agreed> = {
  agreementPut: (meeting, { agreement }) => ({
    ...meeting,
    agreements: put(meeting.agreements, inItsPart(meeting.agreements, agreement, meeting.part)),
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
    bottomLines: put(meeting.bottomLines, inItsPart(meeting.bottomLines, bottomLine, meeting.part)),
  }),
  bottomLineRemoved: (meeting, { bottomLine }) => ({
    ...meeting,
    bottomLines: without(meeting.bottomLines, bottomLine),
  }),
  cooperationPut: (meeting, { cooperation }) => ({
    ...meeting,
    cooperation: { ...cooperation, part: meeting.part },
  }),
  closingPlanPut: (meeting, { closingPlan }) => ({
    ...meeting,
    closingPlan: { ...closingPlan, part: meeting.part },
  }),
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
  safetyNoted: (meeting, { safety }) => ({
    ...meeting,
    safety: put(meeting.safety, inItsPart(meeting.safety, safety, meeting.part)),
  }),
  safetyRemoved: (meeting, { safety }) => ({
    ...meeting,
    safety: without(meeting.safety, safety),
  }),
}
