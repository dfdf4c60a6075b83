import type { Guide } from '#guide'
import { findQuestion } from '#guide'
import { evolve } from '../evolve/evolve'
import type { Fact, FactBody } from '../facts'
import { FACT_VERSION } from '../facts/envelope'
import type { History } from '../history'
import { advance } from '../history'
import type { CaseState, Meeting } from '../state'
import { meetsInPart } from '../decide/together'
import { everythingSaid, keyOfSaid, saidAtPlace, seenKeys } from './everythingSaid'
import { familyVisibilityFor } from './familyVisibility'
import { readersIn } from './reader'
import { familyIsPresent } from './seats'
import { visibilityFor } from './visibility'

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
  if (before === undefined || before.roomAsked) return null
  if (!bodies.some((body) => canWiden(state, before, body))) return null
  const later = stateAfter(history, bodies)
  const after = later.meetings.find((each) => each.id === before.id)
  if (after?.status !== 'running' || after.roomAsked) return null
  const asks =
    isLeftByFamily(before, after) ||
    (before.wall.covered ? null : meetsInPart(after, after.part, after.present, later)) !== null ||
    mayHangMore(state, before, later, after) ||
    (someoneIsNew(before, after) && holdsWhatIsNew(guide, state, before, later, after))
  return asks ? { type: 'wallCovered', meeting: before.id, covered: true, ask: true } : null
}

/** What only adds, or is itself the chair's answer to who is here and what may hang, cannot show more of what was there. */
function canWiden({ persons, keptApart }: CaseState, meeting: Meeting, body: FactBody): boolean {
  const { entries, agreements, bottomLines, scores } = meeting
  switch (body.type) {
    case 'entryPut':
      return entries.some((each) => each.id === body.entry.id)
    case 'agreementPut':
      return agreements.some((each) => each.id === body.agreement.id)
    case 'bottomLinePut':
      return bottomLines.some((each) => each.id === body.bottomLine.id)
    case 'scoreGiven':
      return scores.some((each) => each.id === body.score.id)
    case 'personPut':
      return persons.some((each) => each.id === body.person.id)
    case 'keptApartRemoved':
    case 'personRemoved':
      return keptApart.length > 0
    case 'meetingPlanned':
      return body.meeting === meeting.id
    default:
      return WIDENING.has(body.type)
  }
}

const WIDENING: ReadonlySet<FactBody['type']> = new Set<FactBody['type']>([
  'attended',
  'told',
  'gateAnswered',
  'commonChosen',
  'ranked',
  'marked',
  'dotsPlaced',
  'ideaWeighed',
  'ideasChosen',
  'cooperationPut',
  'closingPlanPut',
  'agreementFollowed',
  'bottomLineChecked',
  'takenBack',
  'broughtBack',
])

function stateAfter(history: History, bodies: readonly FactBody[]): CaseState {
  const at = history.facts.at(-1)?.at ?? new Date(0).toISOString()
  // Only what follows for who may see what is asked of these: neither their id nor their moment.
  const facts = bodies.map((body): Fact => ({ ...body, id: '?', action: '?', at, v: FACT_VERSION }))
  const rewinds = bodies.some(({ type }) => type === 'takenBack' || type === 'broughtBack')
  return rewinds ? advance(history, facts).state : facts.reduce(evolve, history.state)
}

/** Where the last of the family leaves, the room is one of professionals, and the next sentence may be theirs alone. */
function isLeftByFamily(before: Meeting, after: Meeting): boolean {
  return familyIsPresent(before) && !familyIsPresent(after)
}

function mayHangMore(state: CaseState, before: Meeting, later: CaseState, after: Meeting): boolean {
  const there = everythingSaid(state, before)
  const known = new Set(there.map(keyOfSaid))
  const saw = seenKeys(visibilityFor(state, before), before, there)
  const sees = seenKeys(visibilityFor(later, after), after, everythingSaid(later, after))
  if ([...sees].some((key) => known.has(key) && !saw.has(key))) return true
  const were = familyVisibilityFor(state, before)
  const are = familyVisibilityFor(later, after)
  return state.persons.some(({ id }) => are.mayName(id) && !were.mayName(id))
}

function someoneIsNew(before: Meeting, after: Meeting): boolean {
  const were = readersIn(before).map((each) => JSON.stringify(each))
  return readersIn(after).some((each) => !were.includes(JSON.stringify(each)))
}

/** Whether what hangs there now holds something that may hang no more. */
function holdsWhatIsNew(
  guide: Guide,
  state: CaseState,
  before: Meeting,
  later: CaseState,
  after: Meeting,
): boolean {
  const { covered, place } = before.wall
  if (covered || place === null) return false
  const hung = seenKeys(
    visibilityFor(state, before),
    before,
    saidAtPlace(guide, state, before, place),
  )
  const hangs = seenKeys(visibilityFor(later, after), after, everythingSaid(later, after))
  return (
    [...hung].some((key) => !hangs.has(key)) || drawsWhatIsNew(guide, state, before, later, after)
  )
}

function drawsWhatIsNew(
  guide: Guide,
  state: CaseState,
  before: Meeting,
  later: CaseState,
  after: Meeting,
): boolean {
  const { place } = before.wall
  const question = place && findQuestion(guide, place.phase, place.question ?? '')
  if (question?.answer.shape !== 'family') return false
  const were = familyVisibilityFor(state, before)
  const are = familyVisibilityFor(later, after)
  return state.persons.some(({ id }) => were.mayDraw(id) && !are.mayDraw(id))
}
