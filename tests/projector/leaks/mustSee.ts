import type { Agreement, BottomLine, Dissent, Entry, Meeting } from '#conference'
import type { Question } from '#guide'
import { findQuestion, leidraad } from '#guide'
import { isRevealed, slotOf } from './book/numbers'
import { markersIn } from './markers'
import type { Player } from './player'
import type { Room } from './rules'
import { mayDraw, mayRead } from './rules'
import { isNamed } from './wrongNumbers'

type Text = string | undefined

/** What has to hang: texts, by their markers, and choices and lines, by the names of the onlooker. */
export interface Demanded {
  readonly markers: ReadonlySet<number>
  readonly keys: readonly string[]
}

/** A look at the page: who is in the room, and the meeting of which the page tells. */
interface Look {
  readonly room: Room
  readonly meeting: Meeting
  readonly player: Player
}

/**
 * What belongs to the question on the wall and was heard by everybody of the family who is here: all of it must be
 * there, or the wall could keep every rule by showing nothing. Of a wall that is held nothing is demanded.
 */
export function mustSee(player: Player, room: Room): Demanded {
  const meeting = player.meeting()
  const { place, wall } = meeting
  if (place === null || wall.held !== null) return { markers: new Set(), keys: [] }
  const look = { room, meeting, player }
  const question = place.question && findQuestion(leidraad, place.phase, place.question)
  const isReadBack = question === undefined || question === ''
  const texts = isReadBack ? [...agreed(look), ...bottomLines(look)] : textsOf(look, question)
  const choices = isReadBack ? [] : choicesOf(look, question)
  return {
    markers: markersIn(texts.filter((each) => each !== undefined).join(' ')),
    keys: choices.filter((key) => may(look, key)),
  }
}

function may({ room }: Look, key: string): boolean {
  return mayRead(room, room.now, key)
}

function textsOf(look: Look, question: Question): readonly Text[] {
  const { answer, id } = question
  switch (answer.shape) {
    case 'entries':
      return entries(look, id)
    case 'family':
      return [...entries(look, id), ...drawn(look)]
    case 'slots':
      return entries(look, id, (each) => each.slot !== undefined)
    case 'domains':
      return entries(look, id, (each) => each.domain !== undefined)
    case 'detail':
      return [...entries(look, answer.of), ...entries(look, id)]
    case 'rank':
    case 'mark':
      return entries(look, answer.of)
    case 'common':
      return common(look, id)
    case 'gate':
      return gate(look, id)
    case 'grounds':
    case 'score':
      return grounds(look)
    case 'ideas':
      return ideas(look).flatMap(wordsOf)
    case 'weigh':
      return ideas(look).flatMap((each) => [...wordsOf(each), ...weighed(look, each)])
    case 'agreements':
      return agreed(look)
    case 'bottomLines':
      return bottomLines(look)
    case 'cooperation':
      return loose(look, 'cooperation', { ...look.meeting.cooperation })
    case 'closingPlan':
      return loose(look, 'closing', { ...look.meeting.closingPlan })
    case 'carriedOver':
      return carriedOver(look)
    default:
      return []
  }
}

/** What was chosen, as far as that is more than a text. */
function choicesOf(look: Look, { id, answer }: Question): readonly string[] {
  const { meeting } = look
  const key = `${meeting.phase}.${id}`
  switch (answer.shape) {
    case 'gate':
      return [`gate ${key} answer`]
    case 'weigh':
      return ideas(look).map((each) => `weighing ${each.id} client`)
    case 'interventions':
      return ideas(look).map((each) => `chosen ${each.id}`)
    case 'cooperation':
      return meeting.cooperation?.next === undefined ? [] : ['cooperation next']
    default:
      return []
  }
}

function common(look: Look, id: string): readonly Text[] {
  const form = `common ${look.meeting.phase}.${id}`
  const chosen = look.meeting.commons[`${look.meeting.phase}.${id}`]
  const isText = chosen?.entry === undefined && chosen?.text !== undefined
  const stands = isText && may(look, `${form} entry`) && may(look, `${form} text`)
  return [
    ...entries(look, id),
    ...(stands ? [chosen.text, ...dissents(look, form, chosen.differs)] : []),
  ]
}

function gate(look: Look, id: string): readonly Text[] {
  const form = `gate ${look.meeting.phase}.${id}`
  const answered = look.meeting.gates[`${look.meeting.phase}.${id}`]
  if (answered === undefined || !may(look, `${form} answer`)) return []
  const ground = may(look, `${form} ground`) ? answered.ground : undefined
  return [ground, ...dissents(look, form, answered.differs)]
}

function dissents(look: Look, form: string, differs: readonly Dissent[]): readonly Text[] {
  return differs
    .filter(({ who, reason }) => {
      return may(look, `${form} differs ${reason}`) && isNamed(look.room, look.room.now, who)
    })
    .map(({ reason }) => reason)
}

function loose(look: Look, form: string, fields: Readonly<Record<string, unknown>>) {
  return Object.entries(fields).map(([field, text]) =>
    typeof text === 'string' && may(look, `${form} ${field}`) ? text : undefined,
  )
}

function weighed(look: Look, { id }: Entry): readonly Text[] {
  const { ground, expert, bearableNote } = look.meeting.weighings[id] ?? {}
  return loose(look, `weighing ${id}`, { ground, expert, bearableNote })
}

function entries(
  look: Look,
  question: string,
  fits: (entry: Entry) => boolean = () => true,
): readonly Text[] {
  return look.meeting.entries
    .filter((each) => each.phase === look.meeting.phase && each.question === question)
    .filter((each) => fits(each) && may(look, each.id))
    .flatMap(wordsOf)
}

function ideas(look: Look): readonly Entry[] {
  return look.meeting.entries.filter(
    (each) =>
      each.phase === look.meeting.phase &&
      each.question.startsWith('besluit.brainstorm') &&
      may(look, each.id),
  )
}

function wordsOf(entry: Entry): readonly Text[] {
  const { text, by, source, when, organisation, since, goal, result, towards, owner } = entry
  const told = by === undefined ? source : undefined
  const finds = owner?.kind === 'other' ? owner.name : undefined
  return [text, told, when, organisation, since, goal, result, towards, finds]
}

/** Of the family who is known to those who are here, and was looked at. */
function drawn({ room }: Look): readonly Text[] {
  return [...room.book.persons].flatMap(([id, label]) => (mayDraw(room, id) ? [label] : []))
}

function grounds(look: Look): readonly Text[] {
  const { room, meeting } = look
  if (!isRevealed(room.now, meeting.phase, room.now.part)) return []
  return meeting.scores
    .filter((each) => each.phase === meeting.phase && isNamed(room, room.now, each.who))
    .filter(({ id }) => may(look, id) && room.now.things.get(id)?.part === room.now.part)
    .flatMap(({ phase, who, value, ground }) => [
      value.kind === 'number' && may(look, `ground ${slotOf(phase, who)}`) ? ground : undefined,
      value.kind === 'notSpoken' ? value.because : undefined,
    ])
}

function agreed(look: Look): readonly Text[] {
  return look.meeting.agreements.filter(({ id }) => may(look, id)).flatMap(agreementWords)
}

function bottomLines(look: Look): readonly Text[] {
  return look.meeting.bottomLines.filter(({ id }) => may(look, id)).flatMap(bottomLineWords)
}

function carriedOver({ room, meeting, player }: Look): readonly Text[] {
  const { meetings } = player.state()
  const before = meetings
    .slice(0, meetings.indexOf(meeting))
    .filter((each) => each.status === 'closed')
  const later = (id: string) => before.flatMap((each) => each.followUps[id] ?? [])
  const isDropped = (id: string, since: number) =>
    before.slice(since + 1).some((each) => each.bottomLineChecks[id]?.change === 'dropped')
  return before.flatMap((earlier, at) => {
    const made = room.book.meetings.find((each) => each.id === earlier.id)
    if (made === undefined) return []
    const isShared = ({ id }: { readonly id: string }) => mayRead(room, made, id)
    // What was put anew later is no longer how it stands.
    const isLast = ({ id }: BottomLine) =>
      before.slice(at + 1).every((each) => each.bottomLines.every((line) => line.id !== id))
    const open = earlier.agreements.filter(
      (each) => isShared(each) && later(each.id).at(-1)?.status !== 'done',
    )
    return [
      ...open.flatMap(agreementWords),
      ...earlier.bottomLines
        .filter((each) => isShared(each) && isLast(each) && !isDropped(each.id, at))
        .flatMap(bottomLineWords),
    ]
  })
}

function agreementWords({ who, what, moment, why }: Agreement): readonly Text[] {
  return [what, moment, why, who?.kind === 'other' ? who.name : undefined]
}

function bottomLineWords({ text, seenBy, guard, ifBroken }: BottomLine): readonly Text[] {
  return [text, seenBy, ifBroken, guard?.kind === 'other' ? guard.name : undefined]
}
