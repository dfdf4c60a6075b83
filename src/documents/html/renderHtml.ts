import type { Texts } from '#i18n'
import { directionOf, stretchesOf } from '../direction'
import type { Block, Cell, Column, Line, Paper } from '../paper'
import { edgeStyle } from './edgeStyle'
import { escapeHtml } from './escape'
import { pageStyle } from './pageStyle'

/** Letters in the longest word for which a column grows: two such columns leave room for the others on a printed sheet. */
const LONGEST = 20

/**
 * The HTML twin of a paper: one file on its own, for every script, a screen reader and the browser's own print.
 * It carries a policy that forbids everything but its own style, so that no text in it can ever become more.
 */
export function renderHtml(paper: Paper, texts: Texts): string {
  const title = escapeHtml(paper.title)
  const mark = paper.mark === null ? '' : `<p class="mark">${escapeHtml(paper.mark)}</p>\n`
  return `<!doctype html>
<html lang="${paper.language}"${paper.isLarge ? ' class="large"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${pageStyle}${edgeStyle(paper, texts)}</style>
</head>
<body>
${mark}<main>
<h1>${title}</h1>
<p class="subtitle"${said(paper.subtitle.join(' · '))}</p>
${paper.sections.map(({ heading, blocks }, at) => section(heading, blocks, `section-${at + 1}`)).join('\n')}
</main>
<footer>${escapeHtml(paper.footer)}</footer>
</body>
</html>
`
}

function section(heading: string, blocks: readonly Block[], id: string): string {
  const inside = blocks.map((block) => blockIn(block, id)).join('\n')
  return `<section>\n<h2 id="${id}">${escapeHtml(heading)}</h2>\n${inside}\n</section>`
}

function blockIn(block: Block, heading: string): string {
  switch (block.kind) {
    case 'paragraph':
      return lineIn(block.line)
    case 'facts':
      return `<dl>\n${block.items
        .map(({ label, text }) => `<dt>${escapeHtml(label)}</dt><dd${said(text)}</dd>`)
        .join('\n')}\n</dl>`
    case 'table':
      return `<div class="table" role="region" aria-labelledby="${heading}" tabindex="0">
<table role="table" aria-labelledby="${heading}">
<thead role="rowgroup"><tr role="row">${block.columns.map(headIn).join('')}</tr></thead>
<tbody role="rowgroup">
${block.rows.map((cells) => `<tr role="row">${block.columns.map((column, at) => cellIn(column, cells[at] ?? [])).join('')}</tr>`).join('\n')}
</tbody>
</table>
</div>`
  }
}

function headIn({ header, share }: Column): string {
  return `<th scope="col" role="columnheader" class="share-${share}">${escapeHtml(header)}</th>`
}

/** On a narrow screen each row is a card, and its cells carry their head; the roles say that it is a table all the same. */
function cellIn({ header, names, repeats }: Column, cell: Cell): string {
  const inside = cell.map(lineIn).join('')
  const kept = repeats === true ? ` class="${isWhole(cell) ? 'kept whole' : 'kept'}"` : ''
  const label = cell.length === 0 ? '' : ` data-label="${escapeHtml(header)}"`
  return names === true
    ? `<th scope="row" role="rowheader"${kept}${label}>${inside}</th>`
    : `<td role="cell"${kept}${label}>${inside}</td>`
}

/** Whether all its words fit a column of their own: then that grows, and "Jeugdbescherming" is not broken where it happens to end. */
function isWhole(cell: Cell): boolean {
  return cell.every(({ text }) => text.split(/\s+/).every(({ length }) => length <= LONGEST))
}

function lineIn({ tone, text }: Line): string {
  return `<p class="${tone}"${said(text)}</p>`
}

/** The direction of a text and the text, in which a name of the other direction stands by itself. */
function said(text: string): string {
  const inside = stretchesOf(text).map((stretch) =>
    stretch.isolated ? `<bdi>${escapeHtml(stretch.text)}</bdi>` : escapeHtml(stretch.text),
  )
  return ` dir="${directionOf(text)}">${inside.join('')}`
}
