import type { Content, WallLine, Projection } from '../projection'

interface WithId {
  readonly id: string
}

/** The same page with of its lists only these; what a line says more about stays with it. A scale stays whole. */
export function onlyThese(projection: Projection, ids: ReadonlySet<string>): Projection {
  return projection.kind === 'neutral'
    ? projection
    : { ...projection, content: contentOfThese(projection.content, ids) }
}

function contentOfThese(content: Content, ids: ReadonlySet<string>): Content {
  const these = <Item extends WithId>(list: readonly Item[]) => list.filter(({ id }) => ids.has(id))
  switch (content.kind) {
    case 'lines':
      return { ...content, lines: withParents(content.lines, ids) }
    case 'family':
    case 'common':
    case 'mark':
    case 'ideas':
      return { ...content, lines: these(content.lines) }
    case 'slots':
      return {
        ...content,
        slots: content.slots.map((each) => ({ ...each, lines: these(each.lines) })),
      }
    case 'domains':
      return {
        ...content,
        domains: content.domains.map((each) => ({ ...each, lines: these(each.lines) })),
      }
    case 'rank':
      return { ...content, ranked: these(content.ranked), others: these(content.others) }
    case 'weighed':
      return { ...content, ideas: content.ideas.filter(({ line }) => ids.has(line.id)) }
    case 'agreements':
      return { ...content, agreements: these(content.agreements) }
    case 'bottomLines':
      return { ...content, bottomLines: these(content.bottomLines) }
    case 'carriedOver':
    case 'readingBack':
      return {
        ...content,
        agreements: these(content.agreements),
        bottomLines: these(content.bottomLines),
      }
    case 'phase':
    case 'scale':
    case 'gate':
    case 'cooperation':
    case 'closingPlan':
      return content
  }
}

function withParents(lines: readonly WallLine[], ids: ReadonlySet<string>): readonly WallLine[] {
  const parents = new Set(lines.flatMap(({ id, of }) => (of !== null && ids.has(id) ? [of] : [])))
  return lines.filter(({ id }) => ids.has(id) || parents.has(id))
}
