import type { Fact } from '../log/facts'
import type { Undecided } from '../log/undecided'
import type { Person } from '../person/person'
import type { CaseState, Meeting } from '../state'
import { NO_PART, type Audience } from '../values'
import type { Attributed } from './said'
import { concerns, isKeptFromAll } from './said'

const AUDIENCES: readonly Audience[] = ['everyone', 'professionals', 'chair']

/**
 * The case in which something that two devices worded differently is seen by nobody who may not see each of the readings:
 * where these differ in whom they are for, of or about, it is for professionals; where one took it away, for the chair.
 */
export function strictest(state: CaseState, undecided: readonly Undecided[]): CaseState {
  const said = undecided.flatMap(({ readings }) => {
    const things = readings.map(thingIn)
    return things.some((each) => each !== undefined) ? [things] : []
  })
  return said.length === 0 ? state : said.reduce(withStrictest, state)
}

/** What a reading says; null where it took it away; undefined where it is of nothing that was said. */
function thingIn(fact: Fact): Attributed | null | undefined {
  switch (fact.type) {
    case 'entryPut':
      return fact.entry
    case 'agreementPut':
      return fact.agreement
    case 'bottomLinePut':
      return fact.bottomLine
    case 'safetyNoted':
      return fact.safety
    case 'entryRemoved':
    case 'agreementRemoved':
    case 'bottomLineRemoved':
    case 'safetyRemoved':
      return null
    default:
      return undefined
  }
}

function withStrictest(
  state: CaseState,
  readings: readonly (Attributed | null | undefined)[],
): CaseState {
  const worded = readings.filter((each) => each !== null && each !== undefined)
  const [first] = worded
  if (first === undefined) return state
  const isGone = worded.length < readings.length
  const strict = <Item extends Attributed>(meeting: Meeting, item: Item): Item => {
    if (item.id !== first.id) return item
    const differ = new Set(worded.map((each) => forWhom(meeting, each, state.persons))).size > 1
    if (!differ && !isGone) return item
    const audience = isGone ? 'chair' : highest(['professionals', ...worded.map(audienceOf)])
    const isOfOnePart = worded.every(({ part }) => part === item.part)
    return Object.assign({}, item, { audience, part: isOfOnePart ? item.part : NO_PART })
  }
  return {
    ...state,
    meetings: state.meetings.map((meeting) => ({
      ...meeting,
      entries: meeting.entries.map((each) => strict(meeting, each)),
      agreements: meeting.agreements.map((each) => strict(meeting, each)),
      bottomLines: meeting.bottomLines.map((each) => strict(meeting, each)),
      safety: meeting.safety.map((each) => strict(meeting, each)),
    })),
  }
}

/** Everything of it that decides who may see it, as one word to compare. */
function forWhom(meeting: Meeting, said: Attributed, persons: readonly Person[]): string {
  const about = [...concerns(meeting, said, persons)].toSorted()
  return JSON.stringify([audienceOf(said), said.part, isKeptFromAll(said), about])
}

function audienceOf({ audience = 'everyone' }: Attributed): Audience {
  return audience
}

function highest(audiences: readonly Audience[]): Audience {
  return AUDIENCES.findLast((each) => audiences.includes(each)) ?? 'chair'
}
