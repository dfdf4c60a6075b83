import { dayIn } from '#base'
import type { CaseState, Meeting } from '#conference'
import type { Texts } from '#i18n'
import type { PaperVisibility } from './visibility/paperVisibility'
import { professionalVisibility } from './visibility/paperVisibility'

/** What a paper is composed from: a case, one of its meetings, who reads it, and the words to say it in. */
export interface Source {
  readonly state: CaseState
  readonly meeting: Meeting
  /** The day of the meeting whose paper it is, also where `meeting` is the one that made a thing: what lies before it has passed. */
  readonly day: string
  readonly visibility: PaperVisibility
  readonly texts: Texts
  /** By what number or address the house whose papers these are can be reached; empty where it was not set. */
  readonly house: string
}

/** The kernel looks for a meeting by identity: the one of this state is taken. */
export function sourceOf(
  state: CaseState,
  meeting: Meeting,
  texts: Texts,
  visibility: PaperVisibility = professionalVisibility(),
  house = '',
): Source {
  const own = state.meetings.find((each) => each.id === meeting.id)
  return {
    state,
    meeting: own ?? meeting,
    day: dayIn(meeting.plan.start),
    visibility,
    texts,
    house,
  }
}
