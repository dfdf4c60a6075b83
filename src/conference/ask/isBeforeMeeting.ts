import type { Meeting } from '../state'

/** Whether an ISO date lies before the day of the meeting: most often a year that was typed wrong. */
export function isBeforeMeeting({ plan }: Pick<Meeting, 'plan'>, date: string): boolean {
  return date < plan.start.slice(0, 10)
}
