import type { Guide } from '#guide'
import { evolve } from '../evolve/evolve'
import type { FactBody } from '../facts'
import type { History } from '../history'
import { advance } from '../history'
import type { CaseState, Meeting } from '../state'
import { asFacts } from '../decide/asFacts'
import { meetsInPart } from '../decide/together'
import { holdsWhatIsNew } from './holdsWhatIsNew'
import { readersIn } from './reader'
import { familyIsPresent } from './seats'
import type { Moment } from './showsMore'
import { showsMore } from './showsMore'

/**
 * What must be covered because of these facts: where those in the room may see more than before, whatever made it so, or
 * where somebody of the family comes in and the wall holds what they may not know. Null where nothing must.
 */
export function coverFor(
  guide: Guide,
  history: History,
  bodies: readonly FactBody[],
): Extract<FactBody, { type: 'wallCovered' }> | null {
  const { state } = history
  const before = state.meetings.find((each) => each.status === 'running')
  if (before === undefined || !bodies.some((body) => canWiden(state, before, body))) return null
  const isRewound = bodies.some(({ type }) => type === 'takenBack' || type === 'broughtBack')
  if (before.roomAsked && !isRewound) return null
  const later = isRewound ? rewound(history, bodies) : stateAfter(history, bodies)
  const after = later.meetings.find((each) => each.id === before.id)
  if (after?.status !== 'running' || after.roomAsked) return null
  // What is taken back takes its cover along, and never the chair's look that it asked for.
  const asks =
    before.roomAsked ||
    asksForALook(guide, { state, now: before }, { state: later, now: after }, bodies)
  return asks ? { type: 'wallCovered', meeting: before.id, covered: true, ask: true } : null
}

function asksForALook(
  guide: Guide,
  before: Moment,
  after: Moment,
  bodies: readonly FactBody[],
): boolean {
  const { now } = after
  const isShown = !before.now.wall.covered
  return (
    isLeftByFamily(before.now, now) ||
    (isShown && meetsInPart(now, now.part, now.present, after.state) !== null) ||
    showsMore(before, after, bodies) ||
    (someoneIsNew(before.now, now) && holdsWhatIsNew(guide, before, after))
  )
}

/** What only adds, or is itself the chair's answer to who is here and what may hang, cannot show more of what was there. */
function canWiden({ keptApart }: CaseState, meeting: Meeting, body: FactBody): boolean {
  const { entries, agreements, bottomLines, scores } = meeting
  switch (body.type) {
    case 'entryPut':
      return entries.some((each) => each.id === body.entry.id)
    case 'agreementPut':
      return agreements.some((each) => each.id === body.agreement.id)
    case 'bottomLinePut':
      return bottomLines.some((each) => each.id === body.bottomLine.id)
    case 'scoreGiven':
      // Another number is said now; the same one may have been said in another part.
      return scores.some(
        (each) => each.id === body.score.id && isSame(each.value, body.score.value),
      )
    case 'keptApartRemoved':
    case 'personRemoved':
      return keptApart.length > 0
    case 'meetingPlanned':
      return body.meeting === meeting.id
    default:
      return WIDENING.has(body.type)
  }
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

const WIDENING: ReadonlySet<FactBody['type']> = new Set<FactBody['type']>([
  'attended',
  'told',
  // Who is named like somebody at the table is that one; two who are kept apart may both have been here.
  'personPut',
  'keptApartPut',
  // Without its new words an earlier meeting's bottom line stands as it was.
  'bottomLineRemoved',
  'takenBack',
  'broughtBack',
])

function stateAfter(history: History, bodies: readonly FactBody[]): CaseState {
  return asFacts(history, bodies).reduce(evolve, history.state)
}

function rewound(history: History, bodies: readonly FactBody[]): CaseState {
  return advance(history, asFacts(history, bodies)).state
}

/** Where the last of the family leaves, the room is one of professionals, and the next sentence may be theirs alone. */
function isLeftByFamily(before: Meeting, after: Meeting): boolean {
  return familyIsPresent(before) && !familyIsPresent(after)
}

function someoneIsNew(before: Meeting, after: Meeting): boolean {
  const were = readersIn(before).map((each) => JSON.stringify(each))
  return readersIn(after).some((each) => !were.includes(JSON.stringify(each)))
}
