import { dayIn } from '#base'
import type { Meeting, CaseState } from '../state'

/**
 * The meetings in the order in which they were or will be held: those that began, as they began, then those that are
 * planned, by their start. Whatever asks for "earlier meetings" counts on it, in whichever order they were planned.
 */
export function inOrder(meetings: readonly Meeting[]): readonly Meeting[] {
  const planned = meetings.filter((each) => each.status === 'planned')
  return [
    ...meetings.filter((each) => each.status !== 'planned'),
    ...planned.toSorted((one, other) => compare(one.plan.start, other.plan.start)),
  ]
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/**
 * The meetings before that one, in order; all of them where none is named. By its id: the meeting may be one as it hangs
 * on a held wall. A meeting that is not there has none before it.
 */
export function meetingsBefore(
  { meetings }: Pick<CaseState, 'meetings'>,
  before: Pick<Meeting, 'id'> | undefined,
): readonly Meeting[] {
  if (before === undefined) return meetings
  const at = meetings.findIndex((each) => each.id === before.id)
  return meetings.slice(0, Math.max(0, at))
}

/** Whether an ISO date lies before the day of the meeting: most often a year that was typed wrong. */
export function isBeforeMeeting({ plan }: Pick<Meeting, 'plan'>, date: string): boolean {
  return date < dayIn(plan.start)
}
