import type { Block, Paper } from './paper'

/** A paper as plain text, a line a line: for where only text is taken. */
export function paperText({ title, subtitle, sections }: Paper): string {
  return [
    title,
    subtitle.join(' · '),
    ...sections.flatMap(({ heading, blocks }) => ['', heading, ...blocks.flatMap(linesIn)]),
  ].join('\n')
}

function linesIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line.text]
    case 'facts':
      return block.items.map(({ label, text }) => `${label}: ${text}`)
    case 'table':
      return block.rows.map((cells) =>
        cells.map((cell) => cell.map(({ text }) => text).join(' / ')).join(' | '),
      )
  }
}
