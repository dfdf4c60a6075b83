import { ok, refused } from '#base'
import { checkClosing } from '../case/closing'
import { checkPlan } from '../plan/facts'
import type { CaseState } from '../state'
import { bodyOf, saysTheSame } from './chosen'
import type { CommandOf } from './command'
import type { Decision } from './decide'
import type { Fact, FactBody, FactType } from './facts'
import { isMeetingFact, isUndoable } from './facts'
import type { History } from './history'
import type { Refusal } from './refusal'
import type { Undecided } from './undecided'

/** What can be taken back and yet only steers a meeting. */
const STEERS: ReadonlySet<FactType> = new Set([
  'roundBegan',
  'roundTicked',
  'roundEnded',
  'phaseChosen',
  'phaseDeclared',
])

/**
 * What is undecided and can be chosen: what was said, and what is noted of the case. Not what only steers a meeting, which
 * is settled by doing it again, nor what all devices said alike.
 */
export function toChoose({ undecided }: History): readonly Undecided[] {
  return undecided.filter(({ readings: [first, ...others] }) => {
    if (first === undefined || steers(first)) return false
    return others.some((each) => !saysTheSame(first, each))
  })
}

function steers(fact: Fact): boolean {
  return STEERS.has(fact.type) || (isMeetingFact(fact) && !isUndoable(fact))
}

/**
 * Says one of several readings again, in whichever meeting, also a closed one: then nothing is undecided of that thing.
 * Refuses `reading-unknown` where that is not to be chosen; as planning and closing do, where it was a plan or a closing.
 */
export function chooseReading(
  history: History,
  { thing, reading }: CommandOf<'chooseReading'>,
): Decision {
  const undecided = toChoose(history).find((each) => each.thing === thing)
  const chosen = undecided?.readings.find(({ id }) => id === reading)
  if (chosen === undefined) return refused({ code: 'reading-unknown' })
  const body = ofThing(bodyOf(chosen), thing)
  const refusal = check(history.state, body)
  return refusal === null ? ok([body]) : refused(refusal)
}

/** Of what was told to several: to the one of whom it is undecided. */
function ofThing(body: FactBody, thing: string): FactBody {
  if (body.type !== 'told') return body
  return { ...body, to: body.to.filter((person) => thing === `told ${body.item} ${person}`) }
}

function check(state: CaseState, body: FactBody): Refusal | null {
  switch (body.type) {
    case 'meetingPlanned':
      return checkPlan(body.plan, state)
    case 'meetingCancelled': {
      const meeting = state.meetings.find(({ id }) => id === body.meeting)
      const hasBegun = meeting !== undefined && meeting.status !== 'planned'
      return hasBegun ? { code: 'meeting-already-begun' } : null
    }
    case 'caseClosed':
      return checkClosing({ ...state, closed: null }, body)
    default:
      return null
  }
}
