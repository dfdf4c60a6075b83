import type { MeetingFact } from '../log/facts'
import { entryAt } from '../log/record'
import type { CaseState, Meeting } from '../state'
import { readsTheSame } from '../visibility/sameWords'

/** What was told, after a fact: whoever was told the old words of something has not been told the new ones. */
export function toldStill(
  state: CaseState,
  meeting: Meeting,
  fact: MeetingFact,
): CaseState['told'] {
  const item = putBy(fact) ?? leftBy(state, meeting, fact)
  const told = item === undefined ? undefined : entryAt(state.told, item.id)
  if (item === undefined || told === undefined) return state.told
  const before = lastVersion(state, meeting, item.id)
  if (before === undefined || readsTheSame(before, item)) return state.told
  const still = Object.entries(told).filter(([, { yes }]) => !yes)
  const { [item.id]: _before, ...others } = state.told
  return still.length === 0 ? others : { ...others, [item.id]: Object.fromEntries(still) }
}

interface WithId {
  readonly id: string
}

function putBy(fact: MeetingFact): WithId | undefined {
  if (fact.type === 'entryPut') return fact.entry
  if (fact.type === 'agreementPut') return fact.agreement
  return fact.type === 'bottomLinePut' ? fact.bottomLine : undefined
}

/** The bottom line of an earlier meeting that stands again where the one of this meeting is taken away. */
function leftBy(state: CaseState, meeting: Meeting, fact: MeetingFact): WithId | undefined {
  if (fact.type !== 'bottomLineRemoved') return undefined
  const present = state.meetings.findIndex((each) => each.id === meeting.id)
  return worded({ meetings: state.meetings.slice(0, Math.max(0, present)) }, fact.bottomLine)
}

/** How something is worded last, at whichever meeting up to this one. */
function lastVersion(state: CaseState, meeting: Meeting, id: string): WithId | undefined {
  const until = state.meetings.findIndex((each) => each.id === meeting.id)
  return worded({ meetings: state.meetings.slice(0, until + 1) }, id)
}

/** An entry, agreement or bottom line as it is worded last; undefined where there is none. */
export function worded({ meetings }: Pick<CaseState, 'meetings'>, id: string): WithId | undefined {
  return meetings
    .flatMap<WithId>(({ entries, agreements, bottomLines }) => [
      ...entries,
      ...agreements,
      ...bottomLines,
    ])
    .findLast((each) => each.id === id)
}
