import type { MeetingFactType, FactOf } from '../facts'
import type { Meeting } from '../state'

/** For each of these types of fact: the meeting after it. */
export type MeetingEvolves<Type extends MeetingFactType> = {
  readonly [T in Type]: (meeting: Meeting, fact: FactOf<T>) => Meeting
}
