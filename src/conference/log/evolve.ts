import { phaseAfter } from '../gate/leading'
import { lookedAt } from '../person/drawing'
import { toldStill } from '../person/toldStill'
import { inOrder } from '../plan/order'
import { withSeats } from '../plan/withSeats'
import type { CaseState, Meeting } from '../state'
import { rememberHeard, rememberParts } from '../visibility/remember'
import type { CaseFactType, Fact, MeetingFact } from './facts'
import { isMeetingFact } from './facts'
import { evolvesOfCase, meetingEvolves } from './nouns'

/** The case after a fact. Total: a fact about a meeting that is not there changes nothing. */
export function evolve(state: CaseState, fact: Fact): CaseState {
  if (isCaseFact(fact)) return applyTo(evolvesOfCase, state, fact)
  const at = state.meetings.findIndex((each) => each.id === fact.meeting)
  const meeting = state.meetings[at]
  if (meeting === undefined) return state
  const after = inMeeting(state.meetings.slice(0, at), meeting, fact)
  const meetings = state.meetings.with(at, after)
  if (fact.type === 'familyLooked') return lookedAt({ ...state, meetings }, fact)
  if (fact.type === 'meetingReopened') return withSeats({ ...state, meetings })
  if (fact.type === 'meetingStarted') return { ...state, meetings: inOrder(meetings) }
  if (fact.type !== 'meetingClosed') {
    return { ...state, meetings, told: toldStill(state, meeting, fact) }
  }
  return { ...state, meetings, phase: phaseAfter(after) }
}

function inMeeting(earlier: readonly Meeting[], meeting: Meeting, fact: MeetingFact): Meeting {
  const after = rememberParts(meeting, applyTo(meetingEvolves, meeting, fact), fact)
  return rememberHeard(earlier, meeting, after, fact)
}

/** Picks the function of a fact's type; the two types are tied to each other by the tables above. */
function applyTo<On, F extends { readonly type: string }>(
  table: { readonly [T in F['type']]: (on: On, fact: Extract<F, { type: T }>) => On },
  on: On,
  fact: F,
): On {
  const change = table[fact.type as F['type']] as (on: On, fact: F) => On
  return change(on, fact)
}

function isCaseFact(fact: Fact): fact is Extract<Fact, { type: CaseFactType }> {
  return !isMeetingFact(fact)
}
