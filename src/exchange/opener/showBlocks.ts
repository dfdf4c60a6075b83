import type { Block, Item } from './block'
import { element } from './element'

/** The blocks of a case as elements. */
export function showBlocks(blocks: readonly Block[]): readonly HTMLElement[] {
  return blocks.map((block) => {
    if (block.kind === 'line') return element('p', { class: 'second' }, block.text)
    if (block.kind === 'items') return element('ul', { class: 'items' }, ...block.items.map(show))
    return element(`h${block.level}`, { tabindex: '-1' }, block.text)
  })
}

function show({ lead, text, lines }: Item): HTMLElement {
  const between = lead?.endsWith('?') === true ? ' ' : ': '
  const begins = lead === undefined ? [] : [element('span', { class: 'lead' }, lead), between]
  const rest = lines.map((line) => element('div', { class: 'line' }, line))
  return element('li', {}, ...begins, text, ...rest)
}
