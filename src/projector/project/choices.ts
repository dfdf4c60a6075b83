import type { Dots } from '#conference'
import { loose } from '#conference'
import type { QuestionId } from '#guide'
import { keyOf } from '#guide'
import type { Content, DotsOn, Line } from '../projection'
import type { Asked } from './asked'
import { entriesHere, keyHere } from './asked'
import { differsOf, lineOf, linesOf } from './lines'

/** What each named, and what was chosen out of it in common. */
export function commonOf(asked: Asked): Content {
  const { eyes } = asked
  const key = keyHere(asked)
  const lines = linesOf(eyes, entriesHere(asked))
  const base = { kind: 'common', lines, dots: dotsOn(asked, lines) } as const
  const common = eyes.meeting.commons[key]
  const stands = common !== undefined && eyes.now.commons[key] !== undefined
  if (!stands || !eyes.may({ id: loose.commonEntry(key), part: common.part }))
    return nothingChosen(base)
  const chosen = eyes.meeting.entries.find((each) => each.id === common.entry)
  const text =
    common.entry === undefined
      ? eyes.looseText(loose.commonText(key), common.text)
      : chosen && lineOf(eyes, chosen)?.text
  if (text === null || text === undefined) return nothingChosen(base)
  const differs = differsOf(eyes, common.differs, (each) => loose.differs('common', key, each))
  return { ...base, common: text, differs }
}

/** The order that the group chose, with what was named besides. */
export function rankOf(asked: Asked, of: QuestionId): Content {
  const { eyes } = asked
  const key = keyHere(asked)
  const lines = linesOf(eyes, entriesHere(asked, of))
  const ranking = eyes.meeting.rankings[key]
  const seen =
    ranking !== undefined &&
    eyes.now.rankings[key] !== undefined &&
    eyes.may({ id: loose.order(key), part: ranking.part })
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
        ? differsOf(eyes, ranking.differs, (each) => loose.differs('ranking', key, each))
        : [],
  }
}

/** The lines of another question, and which of them carry the mark of this one. */
export function markOf(asked: Asked, of: QuestionId): Content {
  const { eyes } = asked
  const lines = linesOf(eyes, entriesHere(asked, of))
  const marking = eyes.meeting.markings[keyHere(asked)]
  const seen =
    marking !== undefined &&
    eyes.now.markings[keyHere(asked)] !== undefined &&
    eyes.may({ id: loose.marks(keyHere(asked)), part: marking.part })
  const marked = seen ? marking.items : []
  const isSeen = (id: string) => lines.some((each) => each.id === id)
  return { kind: 'mark', lines, marked: marked.filter(isSeen) }
}

function nothingChosen(base: Omit<Extract<Content, { kind: 'common' }>, 'common' | 'differs'>) {
  return { ...base, common: null, differs: [] }
}

/** How many dots stand on each line that may be seen, of those placed in a part that may be seen. */
function dotsOn({ eyes, phase, question }: Asked, lines: readonly Line[]): readonly DotsOn[] {
  const isHere = (each: Dots) => each.phase === phase && each.question === question.id
  const placed = eyes.meeting.dots.filter(
    (each) =>
      isHere(each) &&
      eyes.may({ id: loose.dots(keyOf(phase, question.id), each.by), part: each.part }),
  )
  return lines.flatMap(({ id }) => {
    const count = placed.reduce((sum, each) => sum + (each.placed[id] ?? 0), 0)
    return count === 0 ? [] : [{ line: id, count }]
  })
}
