import type { Result } from '#base'
import type { CaseState, Meeting } from '#conference'
import type { Register } from '#i18n'
import { textsFor } from '#i18n'
import { composeAgreements } from './compose/composeAgreements'
import { FILE_NAMES } from './fileNames'
import type { WindowBlocked } from './html/printHtml'
import { printHtml } from './html/printHtml'
import { renderHtml } from './html/renderHtml'
import { saveFile } from './saveFile'

/** The page *wie doet wat wanneer* of a meeting as one HTML file on its own: every script, and the browser's own print. */
export async function agreementsHtml(
  state: CaseState,
  meeting: Meeting,
  register: Register,
): Promise<string> {
  const texts = await textsFor(register)
  return renderHtml(composeAgreements(state, meeting, texts), texts)
}

/** Makes the HTML twin and saves it under its neutral name. */
export async function downloadAgreementsHtml(
  state: CaseState,
  meeting: Meeting,
  register: Register,
): Promise<void> {
  const html = await agreementsHtml(state, meeting, register)
  saveFile(FILE_NAMES.agreementsHtml, new Blob([html], { type: 'text/html' }))
}

/** Opens the HTML twin in a window and asks the browser to print it. Refuses `window-blocked` (documents `printBlocked`). */
export async function printAgreements(
  state: CaseState,
  meeting: Meeting,
  register: Register,
): Promise<Result<null, WindowBlocked>> {
  return printHtml(await agreementsHtml(state, meeting, register))
}
