import * as v from 'valibot'
import { schemaEntries } from '../field/field'
import { meetingsBefore } from '../plan/order'
import type { CaseState, Meeting } from '../state'
import { audience, id, part, phase } from '../values'
import { safetyFields } from './fields'

/** One line of the safety log: since when it is safe, by what we see that, and who says so. */
export const safetyNote = v.object({ id, phase, part, audience, ...schemaEntries(safetyFields) })
export type SafetyNote = Readonly<v.InferOutput<typeof safetyNote>>

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
