import type { Agreement, BottomLine, Dissent, Entry, Meeting } from '#conference'
import type { Question } from '#guide'
import { findQuestion, leidraad } from '#guide'
import { markersIn } from './markers'
import type { Player } from './player'
import { isAgreedBefore, isOfThisPart, mayHearOf } from './rules'

type Text = string | undefined

/**
 * The markers that belong to the question on the wall and may be seen: all of them must be there, or the wall could
 * keep every rule by showing nothing. Where the wall keeps back more than the rules ask, it is not demanded here.
 */
export function mustSee(player: Player): ReadonlySet<number> {
  const meeting = player.meeting()
  const { place, wall } = meeting
  if (place === null || wall.held !== null) return new Set()
  const question = place.question && findQuestion(leidraad, place.phase, place.question)
  const texts =
    question === undefined || question === ''
      ? [...agreed(player, meeting), ...bottomLines(player, meeting)]
      : textsOf(player, meeting, question)
  return markersIn(texts.filter((each) => each !== undefined).join(' '))
}

function textsOf(player: Player, meeting: Meeting, question: Question): readonly Text[] {
  const { answer, id } = question
  switch (answer.shape) {
    case 'entries':
    case 'family':
      return entries(player, meeting, id)
    case 'slots':
      return entries(player, meeting, id, (each) => each.slot !== undefined)
    case 'domains':
      return entries(player, meeting, id, (each) => each.domain !== undefined)
    case 'detail':
      return [...entries(player, meeting, answer.of), ...entries(player, meeting, id)]
    case 'rank':
    case 'mark':
      return entries(player, meeting, answer.of)
    case 'common':
      return common(player, meeting, id)
    case 'gate':
      return gate(player, meeting, id)
    case 'grounds':
    case 'score':
      return grounds(player, meeting)
    case 'ideas':
      return ideas(player, meeting).flatMap((each) => wordsOf(each))
    case 'weigh':
      return ideas(player, meeting).flatMap((each) => {
        const { ground, expert, bearableNote } = meeting.weighings[each.id] ?? {}
        return [
          ...wordsOf(each),
          ...[ground, expert, bearableNote].map((text) => fresh(player, text)),
        ]
      })
    case 'agreements':
      return agreed(player, meeting)
    case 'bottomLines':
      return bottomLines(player, meeting)
    case 'cooperation':
      return cooperation(player, meeting)
    case 'closingPlan':
      return Object.values({ ...meeting.closingPlan, part: '' }).map((text) => fresh(player, text))
    case 'carriedOver':
      return carriedOver(player, meeting)
    default:
      return []
  }
}

function common(player: Player, meeting: Meeting, id: string): readonly Text[] {
  const last = meeting.commons[`${meeting.phase}.${id}`]
  const chosen = last?.part === player.known(meeting.id).part ? last : undefined
  const text = chosen?.entry === undefined ? fresh(player, chosen?.text) : undefined
  return [
    ...entries(player, meeting, id),
    text,
    ...(text === undefined ? [] : dissents(player, chosen?.differs ?? [])),
  ]
}

function gate(player: Player, meeting: Meeting, id: string): readonly Text[] {
  const answered = meeting.gates[`${meeting.phase}.${id}`]
  if (answered?.part !== player.known(meeting.id).part) return []
  return [fresh(player, answered.ground), ...dissents(player, answered.differs)]
}

function cooperation(player: Player, meeting: Meeting): readonly Text[] {
  const { nextWho, timeline, informing, scaleUp, scaleDown, feedback } = meeting.cooperation ?? {}
  return [nextWho, timeline, informing, scaleUp, scaleDown, feedback].map((text) =>
    fresh(player, text),
  )
}

/** A text that was typed in the part that runs. */
function fresh(player: Player, text: Text): Text {
  if (text === undefined) return undefined
  const [number] = markersIn(text)
  const part = number === undefined ? undefined : player.markers.of(number)?.part
  return part === player.known(player.meeting().id).part ? text : undefined
}

function entries(
  player: Player,
  meeting: Meeting,
  question: string,
  fits: (entry: Entry) => boolean = () => true,
): readonly Text[] {
  return meeting.entries
    .filter((each) => each.phase === meeting.phase && each.question === question && fits(each))
    .filter((each) => maySee(player, meeting, each))
    .flatMap((each) => wordsOf(each))
}

function ideas(player: Player, meeting: Meeting): readonly Entry[] {
  return meeting.entries.filter(
    (each) =>
      each.phase === meeting.phase &&
      each.question.startsWith('besluit.brainstorm') &&
      maySee(player, meeting, each),
  )
}

function maySee(player: Player, meeting: Meeting, { id, part, of }: Entry): boolean {
  if (!mayHearOf(player, meeting, id) || !isOfThisPart(player, meeting, part, id)) return false
  const parent = meeting.entries.find((each) => each.id === of)
  return parent === undefined || maySee(player, meeting, parent)
}

function wordsOf(entry: Entry): readonly Text[] {
  const { text, by, source, when, organisation, since, goal, result, towards, owner } = entry
  const told = by === undefined ? source : undefined
  const finds = owner?.kind === 'other' ? owner.name : undefined
  return [text, told, when, organisation, since, goal, result, towards, finds]
}

function dissents(player: Player, differs: readonly Dissent[]): readonly Text[] {
  return differs
    .filter(({ who }) => who.kind === 'participant')
    .map(({ reason }) => fresh(player, reason))
}

function grounds(player: Player, meeting: Meeting): readonly Text[] {
  const { part } = player.known(meeting.id)
  if (!(meeting.revealedIn[meeting.phase] ?? []).includes(part)) return []
  return meeting.scores
    .filter((each) => each.phase === meeting.phase && each.part === part)
    .filter(({ who }) => who.kind !== 'person' || isKnown(player, who.id))
    .flatMap(({ value, ground }) => [
      value.kind === 'number' ? fresh(player, ground) : undefined,
      value.kind === 'notSpoken' ? value.because : undefined,
    ])
}

function isKnown(player: Player, person: string): boolean {
  return player.state().persons.some((each) => each.id === person)
}

function agreed(player: Player, meeting: Meeting): readonly Text[] {
  return meeting.agreements
    .filter(({ id, part }) => isOfThisPart(player, meeting, part, id))
    .flatMap(agreementWords)
}

function bottomLines(player: Player, meeting: Meeting): readonly Text[] {
  return meeting.bottomLines
    .filter(({ id, part }) => isOfThisPart(player, meeting, part, id))
    .flatMap(bottomLineWords)
}

function carriedOver(player: Player, meeting: Meeting): readonly Text[] {
  const { meetings } = player.state()
  const before = meetings
    .slice(0, meetings.indexOf(meeting))
    .filter((each) => each.status === 'closed')
  const later = (id: string) => before.flatMap((each) => each.followUps[id] ?? [])
  return before.flatMap((earlier, at) => {
    // What was put anew later is no longer how it stands.
    const isLast = ({ id }: BottomLine) =>
      before.slice(at + 1).every((each) => each.bottomLines.every((line) => line.id !== id))
    const shared = ({ id, part }: { readonly id: string; readonly part: string }) =>
      isAgreedBefore(player, {
        kind: 'agreed',
        meeting: earlier.id,
        part,
        item: id,
        about: '',
      })
    const open = earlier.agreements.filter(
      (each) => shared(each) && later(each.id).every(({ status }) => status !== 'done'),
    )
    return [
      ...open.flatMap(agreementWords),
      ...earlier.bottomLines
        .filter((each) => shared(each) && isLast(each))
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
