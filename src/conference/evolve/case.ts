import type { Fact, FactOf, FactType, MeetingFactType } from '../facts'
import type { Plan } from '../model/plan'
import type { CaseState, Meeting, ToldTo } from '../state'
import { personKey, relationKey } from '../visibility/keys'
import { withFamilySeats } from '../visibility/familySeats'
import { put, without } from './lists'
import { forgotten, noteDuring } from './naming'
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
  personPut: (state, { person, during }) => {
    const before = state.persons.find((each) => each.id === person.id)
    const noted = noteDuring(state, personKey(person.id), during, before?.label === person.label)
    return withSeats({ ...noted, persons: put(state.persons, person) })
  },
  personRemoved: (state, { person }) => ({
    ...forgotten(state, [
      personKey(person),
      ...state.relations
        .filter((each) => each.from === person || each.to === person)
        .map(relationKey),
    ]),
    persons: without(state.persons, person),
    relations: state.relations.filter((each) => each.from !== person && each.to !== person),
    keptApart: state.keptApart.filter((each) => each.one !== person && each.other !== person),
  }),
  relationPut: (state, { relation, during }) => ({
    ...noteDuring(
      state,
      relationKey(relation),
      during,
      state.relations.some((each) => same(each, relation)),
    ),
    relations: [...state.relations.filter((each) => !same(each, relation)), relation],
  }),
  relationRemoved: (state, { relation }) => ({
    ...forgotten(state, [relationKey(relation)]),
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
  told: (state, { item, to, how, on, note }) => {
    const { [item]: before = {}, ...others } = state.told
    const told = withTold(before, to, how, { on, note })
    const isEmpty = Object.keys(told).length === 0
    return { ...state, told: isEmpty ? others : { ...others, [item]: told } }
  },
  meetingPlanned: (state, fact) =>
    withSeats({ ...state, meetings: inOrder(put(state.meetings, planned(state, fact))) }),
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

function withTold(
  before: CaseState['told'][string],
  to: readonly string[],
  how: FactOf<'told'>['how'],
  { on, note }: Pick<ToldTo, 'on' | 'note'>,
): CaseState['told'][string] {
  const others = Object.entries(before).filter(([person]) => !to.includes(person))
  if (how === 'notNoted') return Object.fromEntries(others)
  const said: ToldTo = {
    yes: how === 'told',
    ...(on !== undefined && { on }),
    ...(note !== undefined && { note }),
  }
  return Object.fromEntries([...others, ...to.map((person) => [person, said] as const)])
}

/** Who is named like somebody of the family is that one, however they were typed. A meeting that is over stays as it was. */
export function withSeats(state: CaseState): CaseState {
  const meetings = state.meetings.map((meeting) => {
    if (meeting.status === 'closed') return meeting
    const plan = withFamilySeats(meeting.plan, state.persons)
    return plan === meeting.plan ? meeting : { ...meeting, plan }
  })
  return { ...state, meetings }
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
  if (!hasBegun) return newMeeting(fact.meeting, fact.plan)
  return { ...earlier, plan: fact.plan, seatsBefore: seatsBefore(earlier, fact.plan) }
}

function seatsBefore({ plan, seatsBefore: known }: Meeting, next: Plan): Meeting['seatsBefore'] {
  const stays = new Set(next.participants.map(({ id }) => id))
  const gone = plan.participants.flatMap(({ id, person }) =>
    stays.has(id) || person === undefined ? [] : [[id, person] as const],
  )
  return gone.length === 0 ? known : { ...known, ...Object.fromEntries(gone) }
}

function newMeeting(id: string, plan: Plan): Meeting {
  return {
    id,
    plan,
    seatsBefore: {},
    status: 'planned',
    reopened: [],
    place: null,
    route: [],
    visited: {},
    part: plan.parts[0]?.id ?? 'A',
    present: [],
    attendance: {},
    stays: [],
    here: [],
    heard: [],
    roomAsked: false,
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
