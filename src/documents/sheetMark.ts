import type { CaseState, Meeting } from '#conference'
import type { PaperRequest } from './compose/composePaper'
import type { Owner } from './data/owners'
import { offeredDocuments } from './offeredDocuments'

/**
 * A sign that tells one sheet of a meeting from another without saying whose it is: a letter for somebody of the family,
 * by their order in the case, and a number for an organisation. Empty where it is for nobody in particular.
 */
export function sheetMark(state: CaseState, meeting: Meeting, whose: PaperRequest | Owner): string {
  switch (whose.kind) {
    case 'person':
    case 'safetyPlan':
      return letterOf(state.persons.findIndex(({ id }) => id === whose.person))
    case 'organisation': {
      const { organisations } = offeredDocuments(state, meeting)
      const at = organisations.indexOf(whose.organisation)
      return at < 0 ? '' : String(at + 1)
    }
    default:
      return ''
  }
}

/** a, b … z, aa, ab …; empty where there is none at that place. */
function letterOf(at: number): string {
  if (at < 0) return ''
  return `${letterOf(Math.floor(at / 26) - 1)}${String.fromCodePoint(97 + (at % 26))}`
}
