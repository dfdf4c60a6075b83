import type { Result } from '#base'
import type { CaseState, Meeting } from '#conference'
import type { Register } from '#i18n'
import { composePaper } from './compose/composePaper'
import { attempt, type NotMade } from './notMade'
import type { Fonts } from './pdf/fonts'
import type { PdfFile } from './pdf/renderPdf'
import { pdfOf } from './pdfOf'

/**
 * The page *wie doet wat wanneer* of a meeting as PDF. `fonts` is for where there is no browser. Refuses
 * `document-not-made` (its words: documents `notMade`).
 */
export function agreementsPdf(
  state: CaseState,
  meeting: Meeting,
  register: Register,
  fonts?: Fonts,
): Promise<Result<PdfFile, NotMade>> {
  return attempt(async () =>
    pdfOf(await composePaper({ kind: 'agreements' }, state, meeting, register), fonts),
  )
}
