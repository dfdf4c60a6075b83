import type { Content, Projection, QuestionPage } from '#projector'

/** What a page shows, by the names of the onlooker. Of an earlier meeting that is not said here, only what it is. */
export interface Shown {
  readonly here: readonly string[]
  readonly before: readonly string[]
}

/** Everything on the wall that is more than a text: lines, choices, marks, numbers. */
export function shownOn(wall: Projection): Shown {
  if (wall.kind !== 'page') return { here: [], before: [] }
  const { content } = wall
  if (content.kind === 'carriedOver') {
    const { agreements, bottomLines, followed, checked } = content
    return {
      here: [
        ...followed.map((each) => `followed ${each.agreement} status`),
        ...checked.flatMap(({ bottomLine, kept, change }) => [
          ...(kept === null ? [] : [`checked ${bottomLine} kept`]),
          ...(change === null ? [] : [`checked ${bottomLine} change`]),
        ]),
      ],
      before: [...agreements, ...bottomLines].map(({ id }) => id),
    }
  }
  return { here: [...choicesOn(wall, content), ...linesOn(content)], before: [] }
}

function choicesOn({ phase, question }: QuestionPage, content: Content): readonly string[] {
  const key = `${phase}.${question ?? ''}`
  switch (content.kind) {
    case 'gate':
      return content.chosen === null ? [] : [`gate ${key} answer`]
    case 'rank':
      return content.ranked.length === 0 ? [] : [`ranking ${key} order`]
    case 'mark':
      return content.marked.length === 0 ? [] : [`marks ${key}`]
    case 'cooperation':
      return content.lines.map(({ field }) => `cooperation ${field}`)
    case 'readingBack':
      return content.next === null ? [] : ['cooperation next']
    case 'weighed':
      return content.ideas.flatMap((idea) => [
        ...(idea.chosen ? [`chosen ${idea.line.id}`] : []),
        ...WEIGHED.filter((field) => idea[field] !== null).map(
          (field) => `weighing ${idea.line.id} ${field}`,
        ),
      ])
    default:
      return []
  }
}

const WEIGHED = ['client', 'bearable', 'term', 'level', 'ground', 'expert', 'bearableNote'] as const

interface Line {
  readonly id: string
}

function linesOn(content: Content): readonly string[] {
  const ids = (...lists: readonly (readonly Line[])[]) => lists.flat().map(({ id }) => id)
  switch (content.kind) {
    case 'lines':
    case 'family':
    case 'common':
    case 'mark':
    case 'ideas':
      return ids(content.lines)
    case 'rank':
      return ids(content.ranked, content.others)
    case 'slots':
      return ids(...content.slots.map(({ lines }) => lines))
    case 'domains':
      return ids(...content.domains.map(({ lines }) => lines))
    case 'weighed':
      return ids(content.ideas.map(({ line }) => line))
    case 'agreements':
      return ids(content.agreements)
    case 'bottomLines':
      return ids(content.bottomLines)
    case 'readingBack':
      return ids(content.agreements, content.bottomLines)
    case 'scale':
      return ids(
        content.dots,
        content.without.filter(({ how }) => how !== 'unanswered'),
      )
    default:
      return []
  }
}
