import type { Meeting, Participant, Score } from '#conference'
import { belongsHere, inTheRoom, isFamilySide, isRevealedIn, textKey, whoKey } from '#conference'
import type { Scale, WallText } from '../projection'
import type { Asked } from './asked'
import type { WallVisibility } from './wallVisibility'
import { bestIn, earlierOf } from './lastScores'

type Side = 'professional' | 'family'
type Without = Scale['without'][number]

/** What of the scaling question is asked: the numbers, their grounds, or how the family sees it. */
export type ScaleQuestion = 'numbers' | 'grounds' | 'family'

/** The scaling question as the room sees it: nothing of any number before the reveal. */
export function scaleOf(asked: Asked, about: ScaleQuestion): Scale {
  const { visibility, phase } = asked
  const { meeting } = visibility
  const revealed = [meeting, visibility.now].every((each) =>
    isRevealedIn(each, phase, meeting.part),
  )
  // Before the reveal nobody has heard a number; that somebody gave one may be counted.
  const answered = meeting.scores.filter(
    (each) => each.phase === phase && belongsHere(visibility.now, each),
  )
  const given = answered.filter((each) => visibility.may(each))
  const base = {
    kind: 'scale',
    best: bestIn(asked, phase),
    revealed,
    grounds: about !== 'numbers',
    onlyFamily: about === 'family',
    ...countOf(meeting, answered),
  } as const
  if (!revealed) return { ...base, dots: [], without: [], earlier: null }
  const belongs = ({ side }: { readonly side: Side }) => about !== 'family' || side === 'family'
  return {
    ...base,
    dots: given
      .flatMap((score) => dotOf(visibility, score) ?? [])
      .filter(belongs)
      .toSorted((a, b) => a.number - b.number),
    without: [
      ...given.flatMap((score) => withoutNumber(visibility, score) ?? []),
      ...notHeard(visibility, given),
    ].filter(belongs),
    earlier: about === 'numbers' ? earlierOf(asked, phase) : null,
  }
}

/** Whether the number of a participant is asked: the chair has no number; a confidant and an interpreter speak for nobody. */
export function takesPart({ type }: Participant): boolean {
  return !['procesregisseur', 'vertrouwenspersoon', 'tolk'].includes(type)
}

/** How many in the room were asked, and how many of them answered, with a number or by passing. */
function countOf(meeting: Meeting, given: readonly Score[]) {
  const valueOf = ({ id, person }: Participant) => {
    const keys = [`participant:${id}`, ...(person === undefined ? [] : [`person:${person}`])]
    return given.find((each) => keys.includes(whoKey(each.who)))?.value.kind
  }
  const values = inTheRoom(meeting).filter(takesPart).map(valueOf)
  return {
    asked: values.filter((each) => each !== 'notAsked').length,
    answered: values.filter((each) => each === 'number' || each === 'passed').length,
  }
}

function dotOf(visibility: WallVisibility, score: Score): Scale['dots'][number] | null {
  const name = visibility.name(score.who)
  if (score.value.kind !== 'number' || name === null) return null
  return {
    id: score.id,
    name,
    side: sideOf(visibility.meeting, score),
    number: score.value.number,
    first: firstOf(visibility, score),
    ground: wordsOf(visibility, score, score.ground),
  }
}

function firstOf(
  visibility: WallVisibility,
  { phase, who, first, firstPart }: Score,
): number | null {
  if (first?.kind !== 'number' || firstPart === undefined) return null
  return visibility.may({ id: textKey.first(phase, who), part: firstPart }) ? first.number : null
}

/** A released number comes without the words that were said about it in the other part. */
function wordsOf(
  visibility: WallVisibility,
  score: Score,
  words: string | undefined,
): WallText | null {
  return score.part === visibility.now.part
    ? visibility.textByKey(textKey.scoreGround(score.phase, score.who), words)
    : null
}

function withoutNumber(visibility: WallVisibility, score: Score): Without | null {
  const name = visibility.name(score.who)
  if (score.value.kind === 'number' || name === null) return null
  const { value } = score
  const saidHere = score.part === visibility.now.part
  const because =
    value.kind === 'notSpoken' && saidHere ? visibility.text(score, value.because) : null
  return { id: score.id, name, side: sideOf(visibility.meeting, score), how: value.kind, because }
}

/** Members of the family of whom no number is there: an empty place is shown as empty. */
function notHeard(visibility: WallVisibility, given: readonly Score[]): readonly Without[] {
  const seats = visibility.meeting.plan.participants
  const heard = new Set(
    given.flatMap(({ who }) => {
      if (who.kind === 'person') return [who.id]
      const seat = seats.find((each) => who.kind === 'participant' && each.id === who.id)
      return seat?.person === undefined ? [] : [seat.person]
    }),
  )
  return visibility.state.persons.flatMap(({ id }) => {
    const isTold = !heard.has(id) && !visibility.isApart({ kind: 'person', id })
    const name = isTold ? visibility.person(id) : null
    if (name === null) return []
    return [{ id, name, side: 'family', how: 'unanswered', because: null } as const]
  })
}

function sideOf(meeting: Meeting, { who }: Score): Side {
  if (who.kind !== 'participant') return 'family'
  const seat = meeting.plan.participants.find((each) => each.id === who.id)
  return seat !== undefined && isFamilySide(seat) ? 'family' : 'professional'
}
