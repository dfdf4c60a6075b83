import type { Agreement, BottomLine, FollowUp } from '../model/agreement'
import type { CaseState, Meeting } from '../state'

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

/** The bottom lines of earlier meetings that still hold. */
export function standingBottomLines(state: CaseState, before?: Meeting): readonly BottomLine[] {
  const closed = meetingsBefore(state, before).filter((each) => each.status === 'closed')
  const dropped = new Set(
    closed.flatMap((each) =>
      Object.values(each.bottomLineChecks)
        .filter((check) => check.change === 'dropped')
        .map((check) => check.bottomLine),
    ),
  )
  return closed.flatMap((each) => each.bottomLines).filter((each) => !dropped.has(each.id))
}

/** By its id: the meeting may be one as it hangs on a held wall. A meeting that is not there has none before it. */
function meetingsBefore({ meetings }: CaseState, before: Meeting | undefined): readonly Meeting[] {
  if (before === undefined) return meetings
  return meetings.slice(
    0,
    Math.max(
      0,
      meetings.findIndex((each) => each.id === before.id),
    ),
  )
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
