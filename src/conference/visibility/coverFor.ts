import type { Guide } from '#guide'
import { evolve } from '../log/evolve'
import type { FactBody } from '../log/facts'
import type { History } from '../log/history'
import { advance, asFacts } from '../log/history'
import { saidBy } from '../log/nouns'
import type { CaseState, Meeting } from '../state'
import { meetsInPart } from '../room/together'
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
  // Where something is undecided, any fact may be the choice: what holds then is asked of the whole log.
  const isUndecided = history.undecided.length > 0
  const widens = isUndecided || bodies.some((body) => before && canWiden(state, before, body))
  if (before === undefined || !widens) return null
  const isRewound = bodies.some(({ type }) => type === 'takenBack' || type === 'broughtBack')
  if (before.roomAsked && !isRewound) return null
  const later = isRewound || isUndecided ? rewound(history, bodies) : stateAfter(history, bodies)
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

function canWiden(state: CaseState, running: Meeting, body: FactBody): boolean {
  return saidBy(body)?.mayShowMore?.(body, running, state) === true
}

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
