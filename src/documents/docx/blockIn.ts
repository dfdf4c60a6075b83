import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Block, Cell, Line, Table as Rows } from '../paper'
import { columnWidths } from '../columnWidths'
import { stretchesOf, runsRightToLeft } from '../direction'
import { cellBorders, clean, noBorders } from './docxStyle'

/** Twips in the width between the margins of A4. */
const WIDTH = 10_106

/** White between columns, in twips. */
const GAP = 120

/**
 * How wide a letter is on average, in twips for each half point of its size: as in the widest bold that stands in where a
 * program lacks ours (LibreOffice takes DejaVu Sans).
 */
const LETTER = 7

/** A block of a paper as what the word processor knows; `size` of the letter in half points. */
export function blockIn(block: Block, size: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [lineIn(block.line)]
    case 'facts':
      return block.items.map(
        ({ label, text }) =>
          new Paragraph({
            bidirectional: runsRightToLeft(text),
            spacing: { after: 60 },
            children: [
              new TextRun({ text: `${clean(label)}: `, bold: true }),
              ...runs(text, false),
            ],
          }),
      )
    case 'table':
      return [tableIn(block, size)]
  }
}

function tableIn(table: Rows, size: number): Table {
  const { columns, rows } = table
  const widths = widthsOf(table, size)
  const row = (cells: readonly (readonly Paragraph[])[]) =>
    cells.map((cell, at) => cellOf(widths[at] ?? 0, cell))
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: noBorders,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: row(
          columns.map(({ header }) => [new Paragraph({ style: 'quiet', text: clean(header) })]),
        ),
      }),
      ...rows.map(
        (cells) =>
          // A row is not cut through its date.
          new TableRow({
            cantSplit: true,
            children: row(columns.map((_, at) => linesOf(cells[at] ?? []))),
          }),
      ),
    ],
  })
}

function cellOf(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 70, bottom: 70, right: GAP },
    borders: cellBorders,
    children,
  })
}

/** As in the PDF, by how wide the letters of an office letter are about: its own measures are not known here. */
function widthsOf({ columns, rows }: Rows, size: number): number[] {
  const wished = columns.map(({ header, share }, at) => {
    const words = [header, ...rows.flatMap((cells) => (cells[at] ?? []).map(({ text }) => text))]
    const longest = Math.max(
      ...words
        .join(' ')
        .split(/[\s/-]+/)
        .map((word) => word.length),
    )
    return { share, needed: longest * size * LETTER + GAP }
  })
  return columnWidths(wished, WIDTH).map(Math.round)
}

/** A cell of a word processor always holds a paragraph. */
function linesOf(cell: Cell): readonly Paragraph[] {
  return cell.length === 0 ? [new Paragraph('')] : cell.map(lineIn)
}

function lineIn({ tone, text }: Line): Paragraph {
  return new Paragraph({
    ...(tone === 'quiet' ? { style: 'quiet' } : {}),
    bidirectional: runsRightToLeft(text),
    children: runs(text, tone === 'strong'),
  })
}

/** One run a line: what was typed on a new line stands on one. */
export function runs(text: string, bold: boolean): TextRun[] {
  return isolated(clean(text))
    .split('\n')
    .map((each, at) => new TextRun({ text: each, bold, ...(at > 0 ? { break: 1 } : {}) }))
}

/** Names from right to left by themselves (UAX 9, 2.4): what stands beside them stays in its place. */
function isolated(text: string): string {
  return stretchesOf(text)
    .map((stretch) => (stretch.isolated ? `\u2068${stretch.text}\u2069` : stretch.text))
    .join('')
}
