import type { Dots } from '#conference'
import { textKey } from '#conference'
import type { QuestionId } from '#guide'
import { keyOf } from '#guide'
import type { Content, DotsOn, WallLine } from '../projection'
import type { Asked } from './asked'
import { entriesHere, keyHere } from './asked'
import { differsOf, lineOf, linesOf } from './lines'

/** What each named, and what was chosen out of it in common. */
export function commonOf(asked: Asked): Content {
  const { visibility } = asked
  const key = keyHere(asked)
  const lines = linesOf(visibility, entriesHere(asked))
  const base = { kind: 'common', lines, dots: dotsOn(asked, lines) } as const
  const common = visibility.meeting.commons[key]
  const stands = common !== undefined && visibility.now.commons[key] !== undefined
  if (!stands || !visibility.may({ id: textKey.commonEntry(key), part: common.part }))
    return nothingChosen(base)
  const chosen = visibility.meeting.entries.find((each) => each.id === common.entry)
  const text =
    common.entry === undefined
      ? visibility.textByKey(textKey.commonText(key), common.text)
      : chosen && lineOf(visibility, chosen)?.text
  if (text === null || text === undefined) return nothingChosen(base)
  const differs = differsOf(visibility, common.differs, (each) =>
    textKey.differs('common', key, each),
  )
  return { ...base, common: text, differs }
}

/** The order that the group chose, with what was named besides. */
export function rankOf(asked: Asked, of: QuestionId): Content {
  const { visibility } = asked
  const key = keyHere(asked)
  const lines = linesOf(visibility, entriesHere(asked, of))
  const ranking = visibility.meeting.rankings[key]
  const seen =
    ranking !== undefined &&
    visibility.now.rankings[key] !== undefined &&
    visibility.may({ id: textKey.order(key), part: ranking.part })
  const order = seen ? ranking.order : []
  const ranked = order.flatMap((id) => lines.find((each) => each.id === id) ?? [])
  // Words about an order of which some may not be seen could tell of those.
  const whole = ranked.length === order.length
  return {
    kind: 'rank',
    ranked,
    others: lines.filter((each) => !order.includes(each.id)),
    dots: dotsOn(asked, lines),
    differs:
      seen && whole
        ? differsOf(visibility, ranking.differs, (each) => textKey.differs('ranking', key, each))
        : [],
  }
}

/** The lines of another question, and which of them carry the mark of this one. */
export function markOf(asked: Asked, of: QuestionId): Content {
  const { visibility } = asked
  const lines = linesOf(visibility, entriesHere(asked, of))
  const marking = visibility.meeting.markings[keyHere(asked)]
  const seen =
    marking !== undefined &&
    visibility.now.markings[keyHere(asked)] !== undefined &&
    visibility.may({ id: textKey.marks(keyHere(asked)), part: marking.part })
  const marked = seen ? marking.items : []
  const isSeen = (id: string) => lines.some((each) => each.id === id)
  return { kind: 'mark', lines, marked: marked.filter(isSeen) }
}

function nothingChosen(base: Omit<Extract<Content, { kind: 'common' }>, 'common' | 'differs'>) {
  return { ...base, common: null, differs: [] }
}

/** How many dots stand on each line that may be seen, of those placed in a part that may be seen. */
function dotsOn(
  { visibility, phase, question }: Asked,
  lines: readonly WallLine[],
): readonly DotsOn[] {
  const isHere = (each: Dots) => each.phase === phase && each.question === question.id
  const placed = visibility.meeting.dots.filter(
    (each) =>
      isHere(each) &&
      visibility.may({ id: textKey.dots(keyOf(phase, question.id), each.by), part: each.part }),
  )
  return lines.flatMap(({ id }) => {
    const count = placed.reduce((sum, each) => sum + (each.placed[id] ?? 0), 0)
    return count === 0 ? [] : [{ line: id, count }]
  })
}
