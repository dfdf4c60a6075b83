import type { PhaseId } from '#guide'
import { entryAt } from '../record'
import type { Meeting } from '../state'

/** Whether the numbers of a phase that were given in that part of the meeting are revealed. */
export function isRevealedIn(meeting: Meeting, phase: PhaseId, part: string): boolean {
  return entryAt(meeting.revealedIn, phase)?.includes(part) ?? false
}
