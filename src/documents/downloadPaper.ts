import type { Result } from '#base'
import type { CaseState, Meeting } from '#conference'
import type { Register } from '#i18n'
import { composePaper, type PaperRequest } from './compose/composePaper'
import { paperFileName, type PaperForm } from './fileNames'
import { printHtml } from './html/printHtml'
import { htmlOf } from './htmlOf'
import { attempt, type NotMade } from './notMade'
import type { Paper } from './paper'
import { pdfOf } from './pdfOf'
import { sheetMark } from './sheetMark'
import { saveFile, type KeepFile } from './saveFile'

/** What there is to say about a file that was saved. */
export interface Saved {
  /** Signs that were typed and that the letter of the PDF lacks. */
  readonly missing: readonly string[]
}

/**
 * Makes a paper in that form and keeps it under its neutral name: where downloads go, unless said otherwise. Refuses
 * `document-not-made` (its words: documents `notMade`).
 */
export async function downloadPaper(
  form: PaperForm,
  request: PaperRequest,
  state: CaseState,
  meeting: Meeting,
  register: Register,
  house: string,
  keep: KeepFile = saveFile,
): Promise<Result<Saved, NotMade>> {
  return attempt(async () => {
    const paper = await composePaper(request, state, meeting, register, house)
    const { file, missing } = await fileOf(form, paper)
    await keep(paperFileName(request, form, sheetMark(state, meeting, request)), file)
    return { missing }
  })
}

/** A paper to look at before it is saved. Refuses `document-not-made` (documents `notMade`). */
export function previewPaper(
  request: PaperRequest,
  state: CaseState,
  meeting: Meeting,
  register: Register,
  house: string,
): Promise<Result<Paper, NotMade>> {
  return attempt(() => composePaper(request, state, meeting, register, house))
}

/** Has the browser print the HTML twin, and puts it away after. Refuses `document-not-made` (documents `notMade`). */
export async function printPaper(
  request: PaperRequest,
  state: CaseState,
  meeting: Meeting,
  register: Register,
  house: string,
): Promise<Result<null, NotMade>> {
  return attempt(async () => {
    await printHtml(await htmlOf(await composePaper(request, state, meeting, register, house)))
    return null
  })
}

async function fileOf(form: PaperForm, paper: Paper): Promise<Saved & { readonly file: Blob }> {
  if (form === 'html') return blobOf(await htmlOf(paper), 'text/html')
  if (form === 'docx') {
    const { docxOf } = await import('./docx/docxOf')
    return { file: await docxOf(paper), missing: [] }
  }
  const { bytes, missing } = await pdfOf(paper)
  return { file: new Blob([bytes], { type: 'application/pdf' }), missing }
}

function blobOf(text: string, type: string): Saved & { readonly file: Blob } {
  return { file: new Blob([text], { type }), missing: [] }
}
