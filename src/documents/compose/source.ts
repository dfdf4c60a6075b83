import type { CaseState, Meeting } from '#conference'
import type { Texts } from '#i18n'

/** What a paper is composed from: a case, one of its meetings, and the words to say it in. */
export interface Source {
  readonly state: CaseState
  readonly meeting: Meeting
  readonly texts: Texts
}
