import type { Block, Paper } from '#documents'

/** Every line of a paper in the order in which it is read, white space folded. */
export function linesOf({ title, subtitle, sections }: Paper): readonly string[] {
  return [
    title,
    ...subtitle,
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(linesIn)]),
  ].map(folded)
}

/** A text with one space where it had white, however a program broke its lines. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function linesIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line.text]
    case 'facts':
      return block.items.flatMap(({ label, text }) => [label, text])
    case 'table':
      return [
        ...block.columns.map(({ header }) => header),
        ...block.rows.flatMap((cells) => cells.flatMap((cell) => cell.map(({ text }) => text))),
      ]
  }
}
