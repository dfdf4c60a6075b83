import type { CaseState, Meeting } from '#conference'
import type { Texts } from '#i18n'

/** What a paper is composed from: a case, one of its meetings, and the words to say it in. */
export interface Source {
  readonly state: CaseState
  readonly meeting: Meeting
  readonly texts: Texts
  /** The family reads it too: then it never says who was told what. */
  readonly forFamily?: true
}

/** The kernel looks for a meeting by identity: the one of this state is taken. */
export function sourceOf(state: CaseState, meeting: Meeting, texts: Texts): Source {
  const own = state.meetings.find((each) => each.id === meeting.id)
  return { state, meeting: own ?? meeting, texts }
}
