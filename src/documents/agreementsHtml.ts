import type { CaseState, Meeting } from '#conference'
import type { Register } from '#i18n'
import { composePaper } from './compose/composePaper'
import { htmlOf } from './htmlOf'

/** The page *wie doet wat wanneer* of a meeting as one HTML file on its own. */
export async function agreementsHtml(
  state: CaseState,
  meeting: Meeting,
  register: Register,
): Promise<string> {
  return htmlOf(await composePaper({ kind: 'agreements' }, state, meeting, register))
}
