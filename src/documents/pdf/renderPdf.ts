import type { Texts } from '#i18n'
import type { Block, Paper, Paragraph } from '../paper'
import { drawEdges } from './draw/drawEdges'
import { drawGrid } from './draw/drawGrid'
import { drawSection } from './draw/drawSection'
import { drawTop } from './draw/drawTop'
import { paragraphGrid } from './draw/paragraphGrid'
import { createSheet, type Sheet } from './draw/sheet'
import type { Fonts } from './fonts'
import { glyphsOf } from './letters/glyphs'
import { createSetter, type Setter } from './letters/setter'
import { PLACEHOLDER } from './letters/signs'
import { openPdf } from './openPdf'
import { LARGE, STYLE, WHITE } from './sheetStyle'
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
  const setter = createSetter(
    {
      'SourceSans3-Regular': glyphsOf(pdf, 'SourceSans3-Regular'),
      'SourceSans3-SemiBold': glyphsOf(pdf, 'SourceSans3-SemiBold'),
    },
    paper.isLarge ? LARGE : 1,
  )
  const sheet = createSheet(pdf, setter, marker)
  const isLacking = lacksSigns(setter, paper)
  drawTop(sheet, paper)
  // Said on top: whoever reads the page must know it before the name that is not there.
  if (isLacking) drawMissing(sheet, texts)
  for (const section of paper.sections) {
    const pageNumber = drawSection(sheet, section, texts.t('documents', 'continued'))
    pdf.outline.add(null, section.heading, { pageNumber })
  }
  drawEdges(pdf, sheet, paper, texts)
  const isWhole = writeStructure(internals, marker, paper)
  const bytes = pdf.output('arraybuffer')
  if (!isWhole()) throw new Error('The PDF was written without its structure')
  return { bytes, pages: pdf.getNumberOfPages(), missing: [...setter.missing] }
}

/** Says what a placeholder is, and where the sign itself can be read. */
function drawMissing(sheet: Sheet, texts: Texts): void {
  const text = texts.t('documents', 'missingSigns', { sign: PLACEHOLDER })
  const note: Paragraph = { kind: 'paragraph', line: { tone: 'strong', text } }
  sheet.skip(WHITE.fact)
  drawGrid(sheet, paragraphGrid(sheet, note, sheet.marker.root))
}

/** Whether something that will stand on the page has a sign that the letter lacks. */
function lacksSigns(setter: Setter, { title, subtitle, sections, footer }: Paper): boolean {
  const words = sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(wordsIn)])
  for (const text of [title, ...subtitle, ...words, footer]) setter.widest(text, STYLE.plain)
  return setter.missing.size > 0
}

function wordsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line.text]
    case 'facts':
      return block.items.flatMap(({ label, text }) => [label, text])
    case 'table':
      return [
        ...block.columns.map(({ header }) => header),
        ...block.rows.flat(2).map(({ text }) => text),
      ]
  }
}
