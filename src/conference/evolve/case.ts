import type { Fact, FactOf, FactType, MeetingFactType } from '../facts'
import type { Plan } from '../model/plan'
import type { CaseState, Meeting } from '../state'
import { put, without } from './lists'
import { inOrder } from './inOrder'

type CaseFactType = Exclude<FactType, MeetingFactType>
type CaseEvolves = {
  readonly [T in CaseFactType]: (state: CaseState, fact: FactOf<T>) => CaseState
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** How facts outside a meeting change a case. */
export const caseEvolves: CaseEvolves = {
  caseOpened: (state, { at, code, practice }) => ({ ...state, code, practice, openedAt: at }),
  codeChanged: (state, { code }) => ({ ...state, code }),
  personPut: (state, { person }) => ({ ...state, persons: put(state.persons, person) }),
  personRemoved: (state, { person }) => ({
    ...state,
    persons: without(state.persons, person),
    relations: state.relations.filter((each) => each.from !== person && each.to !== person),
    keptApart: state.keptApart.filter((each) => each.one !== person && each.other !== person),
  }),
  relationPut: (state, { relation }) => ({
    ...state,
    relations: [...state.relations.filter((each) => !same(each, relation)), relation],
  }),
  relationRemoved: (state, { relation }) => ({
    ...state,
    relations: state.relations.filter((each) => !same(each, relation)),
  }),
  keptApartPut: (state, { keptApart }) => ({
    ...state,
    keptApart: [...state.keptApart.filter((each) => !samePair(each, keptApart)), keptApart],
  }),
  keptApartRemoved: (state, { keptApart }) => ({
    ...state,
    keptApart: state.keptApart.filter((each) => !samePair(each, keptApart)),
  }),
  meetingPlanned: (state, fact) => ({
    ...state,
    meetings: inOrder(put(state.meetings, planned(state, fact))),
  }),
  meetingCancelled: (state, { meeting }) => ({
    ...state,
    meetings: without(state.meetings, meeting),
  }),
  caseClosed: (state, { at, ground, kept }) => ({
    ...state,
    closed: { at, ground, ...(kept !== undefined && { kept }) },
  }),
  caseReopened: (state) => ({ ...state, closed: null }),
  retentionSet: (state, { until, ground }) => ({ ...state, retention: { until, ground } }),
}

/** Whether a fact changes the case itself and not one of its meetings. */
export function isCaseFact(fact: Fact): fact is Extract<Fact, { type: CaseFactType }> {
  return fact.type in caseEvolves
}

interface Pair {
  readonly one: string
  readonly other: string
}

function samePair(a: Pair, b: Pair): boolean {
  return (a.one === b.one && a.other === b.other) || (a.one === b.other && a.other === b.one)
}

function planned(state: CaseState, fact: FactOf<'meetingPlanned'>): Meeting {
  const earlier = state.meetings.find((each) => each.id === fact.meeting)
  const hasBegun = earlier !== undefined && earlier.status !== 'planned'
  return hasBegun ? { ...earlier, plan: fact.plan } : newMeeting(fact.meeting, fact.plan)
}

function newMeeting(id: string, plan: Plan): Meeting {
  return {
    id,
    plan,
    status: 'planned',
    reopened: [],
    place: null,
    route: [],
    visited: {},
    part: plan.parts[0]?.id ?? 'A',
    present: [],
    attendance: {},
    movements: [],
    wall: { covered: false, place: null, held: null, size: 1 },
    clock: { startedAt: null, closedAt: null, runningSince: null, spent: {} },
    acute: false,
    acuteTimes: [],
    acuteNotes: {},
    paused: false,
    entries: [],
    saidIn: {},
    released: {},
    rankings: {},
    markings: {},
    commons: {},
    dots: [],
    scores: [],
    revealed: [],
    revealedIn: {},
    gates: {},
    gatesPassedOver: {},
    toChoose: null,
    later: null,
    ledBy: null,
    phase: plan.phase,
    decided: plan.phase,
    closing: false,
    weighings: {},
    chosen: [],
    agreements: [],
    affirmed: {},
    bottomLines: [],
    cooperation: null,
    closingPlan: null,
    followUps: {},
    bottomLineChecks: {},
    safety: [],
    parked: [],
    notes: [],
    round: null,
  }
}
