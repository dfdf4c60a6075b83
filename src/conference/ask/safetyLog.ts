import type { SafetyNote } from '../model/safety'
import type { CaseState, Meeting } from '../state'
import { meetingsBefore } from './meetingsBefore'

/** One line of the safety log, with the meeting in which it was noted. */
export interface SafetyLine {
  readonly note: SafetyNote
  readonly meeting: Meeting
}

/**
 * The safety log of a case until and with that meeting: the newest meeting first, and in it what was noted last. For the
 * chair's eyes only: no projection or document asks for it.
 */
export function safetyLog(state: CaseState, until: Meeting): readonly SafetyLine[] {
  const earlier = meetingsBefore(state, until).filter((each) => each.status === 'closed')
  return [...earlier, until]
    .flatMap((meeting) => meeting.safety.map((note) => ({ note, meeting })))
    .toReversed()
}
