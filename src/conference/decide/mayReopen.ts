import { justEnded } from '../ask/justEnded'
import type { History } from '../history'
import type { Meeting } from '../state'
import type { CommandOf } from './command'
import type { Refusal } from './refusal'

/**
 * Whether a meeting may be opened again. Refuses `case-already-closed` where only the agreements are left of its case,
 * `meeting-not-closed`, `not-the-latest-meeting`, and `ground-empty` where no reason is given; one that was ended by
 * mistake needs none, as long as nothing was noted since.
 */
export function mayReopen(
  history: History,
  meeting: Meeting,
  { ground, mistake }: CommandOf<'meetingReopened'>,
): Refusal | null {
  if (history.state.closed?.kept === 'agreements') return { code: 'case-already-closed' }
  if (meeting.status !== 'closed') return { code: 'meeting-not-closed' }
  const begun = history.state.meetings.filter((each) => each.status !== 'planned')
  if (begun.at(-1) !== meeting) return { code: 'not-the-latest-meeting' }
  if (mistake === true && justEnded(history, meeting.id)) return null
  return ground.trim() === '' ? { code: 'ground-empty' } : null
}
