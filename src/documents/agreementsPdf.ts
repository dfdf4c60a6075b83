import type { Result } from '#base'
import { ok, refused } from '#base'
import type { CaseState, Meeting } from '#conference'
import type { Register } from '#i18n'
import { textsFor } from '#i18n'
import { composeAgreements } from './compose/composeAgreements'
import { FILE_NAMES } from './fileNames'
import type { Fonts } from './pdf/fonts'
import type { PdfFile } from './pdf/renderPdf'
import { saveFile } from './saveFile'

/** Why there is no file: a piece of the program or the letter could not be loaded, or drawing it failed. */
export interface NotMade {
  readonly code: 'document-not-made'
}

/**
 * The page *wie doet wat wanneer* of a meeting as PDF. jsPDF and the letter are loaded only now. `fonts` is for
 * where there is no browser. Refuses `document-not-made` (its words: documents `notMade`).
 */
export async function agreementsPdf(
  state: CaseState,
  meeting: Meeting,
  register: Register,
  fonts?: Fonts,
): Promise<Result<PdfFile, NotMade>> {
  try {
    const [texts, { renderPdf }] = await Promise.all([
      textsFor(register),
      import('./pdf/renderPdf'),
    ])
    const letter = fonts ?? (await (await import('./pdf/fonts')).fetchFonts())
    return ok(await renderPdf(composeAgreements(state, meeting, texts), texts, letter))
  } catch {
    // What went wrong may hold words of the case: it goes nowhere.
    return refused({ code: 'document-not-made' })
  }
}

/** Makes the PDF and saves it under its neutral name. Gives the signs that it could not print. */
export async function downloadAgreementsPdf(
  state: CaseState,
  meeting: Meeting,
  register: Register,
): Promise<Result<Pick<PdfFile, 'missing' | 'pages'>, NotMade>> {
  const made = await agreementsPdf(state, meeting, register)
  if (!made.ok) return made
  const { bytes, missing, pages } = made.value
  saveFile(FILE_NAMES.agreementsPdf, new Blob([bytes], { type: 'application/pdf' }))
  return ok({ missing, pages })
}
