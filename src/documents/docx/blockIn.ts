import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Block, Cell, Column, Line, Table as Rows } from '../paper'
import { cellBorders, clean, noBorders, runsRightToLeft } from './docxStyle'

/** Twips in the width between the margins of A4. */
const WIDTH = 10_106

/** A block of a paper as what the word processor knows. */
export function blockIn(block: Block): readonly (Paragraph | Table)[] {
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
      return [tableIn(block)]
  }
}

function tableIn({ columns, rows }: Rows): Table {
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(widthOf),
    borders: noBorders,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) =>
          cellOf(column, [new Paragraph({ style: 'quiet', text: clean(column.header) })]),
        ),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            children: columns.map((column, at) => cellOf(column, linesOf(cells[at] ?? []))),
          }),
      ),
    ],
  })
}

function cellOf(column: Column, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: widthOf(column), type: WidthType.DXA },
    margins: { top: 70, bottom: 70, right: 120 },
    borders: cellBorders,
    children,
  })
}

function widthOf({ share }: Column): number {
  return Math.round((WIDTH * share) / 100)
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
function runs(text: string, bold: boolean): TextRun[] {
  return clean(text)
    .split('\n')
    .map((each, at) => new TextRun({ text: each, bold, ...(at > 0 ? { break: 1 } : {}) }))
}
