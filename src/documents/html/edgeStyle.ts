import type { Texts } from '#i18n'
import type { Block, Paper } from '../paper'

/** The style that depends on the paper: what stands at the edge of every printed page, and how wide columns are. */
export function edgeStyle({ footer, mark, sections }: Paper, texts: Texts): string {
  const edges = [
    mark === null ? '' : edge('top-right', quoted(mark)),
    edge('bottom-left', quoted(footer)),
    edge('bottom-right', counted(texts)),
  ]
  const shares = new Set(sections.flatMap(({ blocks }) => blocks.flatMap(sharesOf)))
  return `@page { ${edges.join(' ')} }
@media print { footer, .mark { display: none; } }
${Array.from(shares, (share) => `.share-${share} { width: ${share}%; }`).join('\n')}
`
}

function sharesOf(block: Block): readonly number[] {
  return block.kind === 'table' ? block.columns.map(({ share }) => share) : []
}

function edge(at: string, content: string): string {
  return `@${at} { content: ${content}; font: 9pt 'Source Sans 3', 'Segoe UI', sans-serif; color: #55606e; }`
}

/** "bladzijde 1 van 2", counted by the browser. */
function counted(texts: Texts): string {
  const [page, pages] = ['{page}', '{pages}']
  return quoted(texts.t('common', 'pageOf', { page, pages }))
    .replace(page, '" counter(page) "')
    .replace(pages, '" counter(pages) "')
}

/** A text as a string of CSS; what could end the string is left out. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<>]|\p{Cc}/gu, '')}"`
}
