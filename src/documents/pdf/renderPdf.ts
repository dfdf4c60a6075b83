import type { Texts } from '#i18n'
import type { Paper, Paragraph } from '../paper'
import { drawEdges } from './draw/drawEdges'
import { drawGrid } from './draw/drawGrid'
import { drawSection } from './draw/drawSection'
import { drawTop } from './draw/drawTop'
import { paragraphGrid } from './draw/paragraphGrid'
import { createSheet, type Sheet } from './draw/sheet'
import type { Fonts } from './fonts'
import { glyphsOf } from './letters/glyphs'
import { createSetter } from './letters/setter'
import { PLACEHOLDER } from './letters/signs'
import { openPdf } from './openPdf'
import { WHITE } from './sheetStyle'
import { internalsOf } from './tags/internals'
import { createMarker } from './tags/marker'
import { writeStructure } from './tags/writeStructure'

export interface PdfFile {
  readonly bytes: ArrayBuffer
  readonly pages: number
  /** Signs that were typed and that the letter lacks: each is printed as □, and the HTML twin shows it. */
  readonly missing: readonly string[]
}

/** Draws a paper as a tagged PDF. Throws where jsPDF does not do what it did when this was written. */
export async function renderPdf(paper: Paper, texts: Texts, fonts: Fonts): Promise<PdfFile> {
  const pdf = await openPdf(paper, fonts)
  const internals = internalsOf(pdf)
  const marker = createMarker(internals, () => pdf.getCurrentPageInfo().pageNumber)
  const setter = createSetter({
    'SourceSans3-Regular': glyphsOf(pdf, 'SourceSans3-Regular'),
    'SourceSans3-SemiBold': glyphsOf(pdf, 'SourceSans3-SemiBold'),
  })
  const sheet = createSheet(pdf, setter, marker)
  drawTop(sheet, paper)
  for (const section of paper.sections) {
    const pageNumber = drawSection(sheet, section, texts.t('documents', 'continued'))
    pdf.outline.add(null, section.heading, { pageNumber })
  }
  const missing = [...setter.missing]
  if (missing.length > 0) drawMissing(sheet, texts)
  drawEdges(pdf, sheet, paper, texts)
  const isWhole = writeStructure(internals, marker, paper.language)
  const bytes = pdf.output('arraybuffer')
  if (!isWhole()) throw new Error('The PDF was written without its structure')
  return { bytes, pages: pdf.getNumberOfPages(), missing }
}

/** Says what a placeholder is, and where the sign itself can be read. */
function drawMissing(sheet: Sheet, texts: Texts): void {
  const text = texts.t('documents', 'missingSigns', { sign: PLACEHOLDER })
  const note: Paragraph = { kind: 'paragraph', line: { tone: 'quiet', text } }
  sheet.skip(WHITE.section)
  drawGrid(sheet, paragraphGrid(sheet, note, sheet.marker.root))
}
