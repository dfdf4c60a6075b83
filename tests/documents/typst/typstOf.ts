import type { Block, Cell, Paper } from '#documents'

/** Signs that the letter has not, and what the page says where there are such. */
export interface Lacking {
  readonly signs: readonly string[]
  readonly note: string
}

/**
 * A paper as a Typst document of the same blocks: what our renderers are given, said in another language that knows
 * headings, tables and lists by itself. Every text is a string in quotes: none of it can become markup.
 * Typst refuses what the letter lacks: □ stands there, and on top the note about it, as on our page.
 */
export function typstOf(paper: Paper, { signs, note }: Lacking): string {
  const quote = (text: string) => `#${quoted(printable(text, signs))}`
  const block = (each: Block) => blockIn(each, quote)
  return [
    `#set document(title: ${quoted(paper.title)})`,
    `#set text(font: "Source Sans 3", fallback: false, ligatures: false, lang: ${quoted(paper.language)})`,
    // One endless page: no line and no table is broken, so that each element is read in one go.
    '#set page(width: auto, height: auto)',
    ...heading(1, paper.title, quote),
    ...paragraph(paper.subtitle.join(' · '), quote),
    ...(signs.length > 0 ? paragraph(note, quote) : []),
    ...paper.sections.flatMap((section) => [
      ...heading(2, section.heading, quote),
      ...section.blocks.flatMap(block),
    ]),
    '',
  ].join('\n')
}

type Quote = (text: string) => string

function heading(level: number, text: string, quote: Quote): readonly string[] {
  return [`#heading(level: ${level})[${quote(text)}]`]
}

function paragraph(text: string, quote: Quote): readonly string[] {
  return text === '' ? [] : [`#par[${quote(text)}]`]
}

function blockIn(block: Block, quote: Quote): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.line.text, quote)
    case 'facts':
      return [
        '#terms(',
        ...block.items.map(
          ({ label, text }) => `  terms.item([${quote(label)}], [${quote(text)}]),`,
        ),
        ')',
      ]
    case 'table':
      return [
        `#table(columns: ${block.columns.length},`,
        `  table.header(${block.columns.map(({ header }) => `[${quote(header)}]`).join(', ')}),`,
        ...block.rows.map(
          (cells) =>
            `  ${block.columns.map((_, at) => `[${cellIn(cells[at] ?? [], quote)}]`).join(', ')},`,
        ),
        ')',
      ]
  }
}

/** One line is the cell itself; of more, each is a paragraph of it. */
function cellIn(cell: Cell, quote: Quote): string {
  if (cell.length === 1) return cell.map(({ text }) => quote(text)).join('')
  return cell.map(({ text }) => `#par[${quote(text)}]`).join('')
}

/** What can be printed of a text: no signs that nobody sees, □ for what the letter lacks. */
function printable(text: string, lacking: readonly string[]): string {
  const seen = text
    .normalize('NFC')
    .replace(/[\n\r\t]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
  return lacking.reduce((rest, sign) => rest.replaceAll(sign, '□'), seen)
}

/** A string of Typst. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`
}
