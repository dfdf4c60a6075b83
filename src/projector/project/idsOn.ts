import type { Content, Projection } from '../projection'

/** The ids of all that hangs there: of what was said, agreed and scored. */
export function idsOn(projection: Projection): ReadonlySet<string> {
  return new Set(projection.kind === 'neutral' ? [] : idsIn(projection.content))
}

function idsIn(content: Content): readonly string[] {
  switch (content.kind) {
    case 'lines':
    case 'family':
    case 'common':
    case 'mark':
    case 'ideas':
      return ids(content.lines)
    case 'slots':
      return content.slots.flatMap(({ lines }) => ids(lines))
    case 'domains':
      return content.domains.flatMap(({ lines }) => ids(lines))
    case 'rank':
      return ids([...content.ranked, ...content.others])
    case 'weighed':
      return content.ideas.map(({ line }) => line.id)
    case 'agreements':
      return ids(content.agreements)
    case 'bottomLines':
      return ids(content.bottomLines)
    case 'carriedOver':
    case 'readingBack':
      return ids([...content.agreements, ...content.bottomLines])
    case 'scale':
      return ids([...content.dots, ...content.without])
    case 'phase':
    case 'gate':
    case 'cooperation':
    case 'closingPlan':
      return []
  }
}

function ids(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id)
}
