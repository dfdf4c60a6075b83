import type { Who } from '#conference'
import type { Content, QuestionPage } from '#projector'
import type { Notes } from './book/book'
import { isRevealed, slotOf } from './book/numbers'
import type { Player } from './player'
import type { Room } from './rules'
import { mayName, mayRead, personOf } from './rules'

type LastScores = Extract<Content, { kind: 'lines' }>['last'][number]

/**
 * Numbers: none before the reveal in this part; after it those that were given in this part or released to it, and that
 * all who are here heard. Of earlier ones the same. Neither more nor fewer.
 */
export function wrongNumbers(player: Player, room: Room, page: QuestionPage): readonly string[] {
  const { content, phase } = page
  if (content.kind === 'lines') return content.last.flatMap((each) => wrongLast(room, each))
  if (content.kind !== 'scale') return []
  const { now } = room
  const notes = now.held === null ? now : { ...now, ...now.held }
  if (!content.revealed)
    return content.dots.length + content.without.length > 0 ? ['a number before the reveal'] : []
  if (![notes, now].every((each) => isRevealed(each, phase, now.part)))
    return ['revealed, though not in this part']
  const wrong = content.dots.flatMap(({ id, number, first }) => {
    const given = [...notes.numbers.values()].find((each) => each.id === id)
    if (given?.value.kind !== 'number' || given.value.number !== number) return ['another number']
    if (first === null) return []
    const key = `first ${slotOf(given.phase, given.who)}`
    const words = JSON.stringify({ kind: 'number', number: first })
    const isRight = notes.things.get(key)?.words === words && mayRead(room, now, key)
    return isRight ? [] : ['a first number that may not be seen']
  })
  const earlier = content.earlier === null ? [] : wrongLast(room, content.earlier)
  return [...wrong, ...earlier, ...(now.held === null ? missing(room, page) : [])]
}

/** Numbers that all who are here heard, and that do not hang. */
function missing(room: Room, { content, phase }: QuestionPage): readonly string[] {
  if (content.kind !== 'scale' || content.onlyFamily) return []
  const shown = new Set(content.dots.map(({ id }) => id))
  const absent = numbersOf(room, room.now, phase).filter((each) => !shown.has(each.id))
  const { meetings } = room.book
  const last = meetings
    .slice(0, meetings.indexOf(room.now))
    .findLast((each) => (each.revealed.get(phase)?.size ?? 0) > 0)
  const isBefore = last !== undefined && numbersOf(room, last, phase).length > 0
  return [
    ...absent.map((each) => `no number ${each.id} that should be there`),
    ...(isBefore && !content.grounds && content.earlier === null ? ['no earlier numbers'] : []),
  ]
}

function numbersOf(room: Room, made: Notes, phase: string) {
  return [...made.numbers.values()].filter(
    (each) =>
      each.phase === phase &&
      each.value.kind === 'number' &&
      isNamed(room, made, each.who) &&
      mayRead(room, made, each.id),
  )
}

/** Whether there is a name to show for somebody; a number hangs beside a name. */
export function isNamed(room: Room, made: Notes, who: Who): boolean {
  if (who.kind === 'other') return true
  const person = personOf(made, who)
  const isThere =
    who.kind === 'person'
      ? room.book.persons.has(who.id)
      : made.plan.participants.some((each) => each.id === who.id)
  return isThere && (person === undefined || mayName(room, person))
}

/** The numbers that were revealed last: those of one meeting, as many of each as may be seen. */
function wrongLast(room: Room, { phase, numbers }: LastScores): readonly string[] {
  const said = numbers.map(({ number }) => number).toSorted((one, other) => one - other)
  const isOf = (made: Notes) => {
    const may = numbersOf(room, made, phase)
      .filter(({ id }) => isRevealed(made, phase, made.things.get(id)?.part ?? ''))
      .flatMap(({ value }) => (value.kind === 'number' ? value.number : []))
    return JSON.stringify(may.toSorted((one, other) => one - other)) === JSON.stringify(said)
  }
  const { book, now } = room
  const until = book.meetings.slice(0, book.meetings.indexOf(now) + 1)
  const held = now.held === null ? [] : [{ ...now, ...now.held }]
  return [...until, ...held].some(isOf)
    ? []
    : [`other last numbers than may be seen: ${said.join(' ')}`]
}
