import type { Agreement, FollowUp } from '../model/agreement'
import type { CaseState, Meeting } from '../state'
import { meetingsBefore } from './meetingsBefore'

/** An agreement with the meeting that made it and what became of it since. */
export interface OpenAgreement {
  readonly agreement: Agreement
  readonly meeting: Meeting
  /** The last word about it, of any later meeting. */
  readonly followUp: FollowUp | undefined
  /** At how many later meetings it was looked at and stayed open. */
  readonly carried: number
}

/** The agreements of closed meetings that are not done and were not closed on purpose; the oldest first. */
export function openAgreements(state: CaseState, before?: Meeting): readonly OpenAgreement[] {
  const until = meetingsBefore(state, before)
  return until
    .filter((each) => each.status === 'closed')
    .flatMap((meeting) =>
      meeting.agreements.map((agreement) => carriedOver(until, meeting, agreement)),
    )
    .filter(({ followUp }) => !isSettled(followUp))
}

/** Whether a word about an agreement takes it off the list: done, or closed on purpose. */
export function isSettled(followUp: FollowUp | undefined): boolean {
  return followUp?.status === 'done' || followUp?.closed === true
}

function carriedOver(
  meetings: readonly Meeting[],
  meeting: Meeting,
  agreement: Agreement,
): OpenAgreement {
  const later = meetings
    .slice(meetings.indexOf(meeting) + 1)
    .filter((each) => each.status === 'closed')
  const words = later.flatMap((each) => each.followUps[agreement.id] ?? [])
  return { agreement, meeting, followUp: words.at(-1), carried: later.length }
}
