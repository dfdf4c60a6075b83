import { textsFor } from '#i18n'
import type { Paper } from './paper'
import type { Fonts } from './pdf/fonts'
import type { PdfFile } from './pdf/renderPdf'

/** A paper as PDF. jsPDF and the letter are loaded only now. `fonts` is for where there is no browser. */
export async function pdfOf(paper: Paper, fonts?: Fonts): Promise<PdfFile> {
  const [texts, { renderPdf }] = await Promise.all([
    textsFor(paper.register),
    import('./pdf/renderPdf'),
  ])
  const letter = fonts ?? (await (await import('./pdf/fonts')).fetchFonts())
  return renderPdf(paper, texts, letter)
}
