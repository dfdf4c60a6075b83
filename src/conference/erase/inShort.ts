import { keyOf } from '#guide'
import type { Fact, FactOf } from '../facts'
import type { Agreement, BottomLine } from '../model/agreement'
import type { CaseState, Meeting } from '../state'
import { planInShort } from './planInShort'

/** What is asked to say what of a fact is needed to read the agreements. */
interface Reading {
  readonly state: CaseState
  readonly persons: ReadonlySet<string>
  /** The last fact of its type in the log. */
  readonly isLast: (fact: Fact) => boolean
}

/** What of a fact is needed to read the agreements; null where nothing is. */
export function inShort(fact: Fact, { state, persons, isLast }: Reading): Fact | null {
  switch (fact.type) {
    case 'personPut': {
      const { id, label } = fact.person
      return persons.has(id) ? { ...fact, person: { id, label } } : null
    }
    case 'keptApartPut':
      return { ...fact, keptApart: { ...fact.keptApart, ground: '' } }
    case 'caseClosed':
      // What was opened again since is open: no closing may stand after that.
      return state.closed !== null && isLast(fact) ? fact : null
    case 'told':
      return toldOfKept(fact, state)
    case 'retentionSet':
      return isLast(fact) ? fact : null
    case 'meetingPlanned':
    case 'gateAnswered':
    case 'phaseChosen':
    case 'meetingReopened':
    case 'released':
    case 'agreementPut':
    case 'bottomLinePut': {
      const meeting = state.meetings.find((each) => each.id === fact.meeting)
      return meeting === undefined ? null : inMeeting(fact, state, meeting, persons)
    }
    default:
      return null
  }
}

type Shortened = FactOf<
  | 'meetingPlanned'
  | 'gateAnswered'
  | 'phaseChosen'
  | 'meetingReopened'
  | 'released'
  | 'agreementPut'
  | 'bottomLinePut'
>

function inMeeting(
  fact: Shortened,
  state: CaseState,
  meeting: Meeting,
  persons: ReadonlySet<string>,
): Fact | null {
  switch (fact.type) {
    case 'meetingPlanned':
      return { ...fact, plan: planInShort(fact.plan, meeting, persons) }
    case 'gateAnswered':
      return openLead(fact, meeting)
    case 'phaseChosen':
      return fact.when === 'later' && fact.phase === meeting.later ? fact : null
    case 'meetingReopened':
      return { ...fact, ground: '' }
    case 'released': {
      return isKept(state, fact.item) ? fact : null
    }
    case 'agreementPut':
      return { ...fact, agreement: agreementInShort(fact.agreement) }
    case 'bottomLinePut':
      return { ...fact, bottomLine: bottomLineInShort(fact.bottomLine) }
  }
}

/** Of what stays: whom it was told, and when; not what was noted beside it. */
function toldOfKept(fact: FactOf<'told'>, state: CaseState): Fact | null {
  const { note: _note, ...rest } = fact
  return isKept(state, fact.item) ? rest : null
}

function isKept({ meetings }: CaseState, item: string): boolean {
  return meetings.some(({ agreements, bottomLines }) =>
    [...agreements, ...bottomLines].some(({ id }) => id === item),
  )
}

/** Not how a gate was answered, only that it leads the case to another phase, where nobody said when. */
function openLead(fact: FactOf<'gateAnswered'>, meeting: Meeting): Fact | null {
  const { toChoose: phase, later, ledBy } = meeting
  if (phase === null || later !== null) return null
  if (ledBy !== keyOf(fact.gate.phase, fact.gate.question)) return null
  const { id, at, action, v } = fact
  return { id, at, action, v, type: 'phaseChosen', meeting: fact.meeting, phase, when: 'later' }
}

/** Without what it grew from, and why somebody was not told: that was for the chair only. */
function agreementInShort({ idea: _idea, serves, informed, ...agreement }: Agreement): Agreement {
  return {
    ...agreement,
    ...(serves?.kind === 'bottomLine' && { serves }),
    ...(informed !== undefined && { informed: toldInShort(informed) }),
  }
}

function bottomLineInShort({ shared, ...bottomLine }: BottomLine): BottomLine {
  return { ...bottomLine, ...(shared !== undefined && { shared: toldInShort(shared) }) }
}

type Told = NonNullable<Agreement['informed']>

function toldInShort(told: Told): Told {
  return told.yes ? told : { yes: false }
}
