import type { History } from '../history'

/** Whether that meeting was ended and nothing was noted in the case since: then its end can be taken back at once. */
export function justEnded({ facts }: History, meeting: string): boolean {
  const last = facts.at(-1)
  return last?.type === 'meetingClosed' && last.meeting === meeting
}
