import type { HeardSpan, Meeting } from '../state'
import type { Reader } from './reader'
import { isReader } from './reader'
import { OF_NO_PART } from './stays'

/** How many keys one span holds at the most: a longer one would be copied whole with every sentence. */
const SPAN = 256

/** The meeting in which those who are in the room now heard these things. */
export function withHeard(
  meeting: Meeting,
  keys: readonly string[],
  here: readonly number[] = meeting.here,
): Meeting {
  if (keys.length === 0) return meeting
  const { heard } = meeting
  const last = heard.at(-1)
  const goesOn = last !== undefined && last.keys.length < SPAN && isSame(last.here, here)
  return {
    ...meeting,
    heard: goesOn
      ? [...heard.slice(0, -1), { here, keys: [...last.keys, ...keys] }]
      : [...heard, { here, keys }],
  }
}

/**
 * The meeting in which something was heard by these participants, whoever is in the room now: who read it when it was
 * released, or of whom the log says so.
 */
export function withHearers(
  meeting: Meeting,
  key: string,
  participants: readonly string[],
  before: readonly number[] = [],
): Meeting {
  const known = new Set(before.map((at) => meeting.stays[at]?.participant))
  const fresh = participants.filter((each) => !known.has(each))
  const from = meeting.stays.length
  const stays = [
    ...meeting.stays,
    ...fresh.map((participant) => ({ participant, part: OF_NO_PART, counts: true })),
  ]
  const here = [...before, ...fresh.map((_, at) => from + at)]
  return withHeard({ ...meeting, stays }, [key], here)
}

/** Places in `stays` of those who heard what stands under this key; none where it was never said. */
export function hearersOf(meeting: Meeting, key: string): readonly number[] {
  return meeting.heard.findLast(({ keys }) => keys.includes(key))?.here ?? []
}

/** The participants who heard what stands under this key; a wrong tick counts for nothing. */
export function participantsWhoHeard(meeting: Meeting, key: string): readonly string[] {
  return hearersIn(meeting, key).flatMap((at) => {
    const stay = meeting.stays[at]
    return stay === undefined || !stay.counts ? [] : [stay.participant]
  })
}

/** Whether this reader was in the room when it was said. */
export function heardIn(meeting: Meeting, key: string, reader: Reader): boolean {
  return participantsWhoHeard(meeting, key).some((each) => isReader(meeting, each, reader))
}

/** Whether it is remembered who heard this; not of what was never said at this meeting. */
export function isRemembered({ heard }: Meeting, key: string): boolean {
  return indexOf(heard).has(key)
}

function hearersIn({ heard }: Meeting, key: string): readonly number[] {
  return indexOf(heard).get(key) ?? []
}

const indexes = new WeakMap<readonly HeardSpan[], ReadonlyMap<string, readonly number[]>>()

/** Made once for each list: a wall asks it of every line. */
function indexOf(heard: readonly HeardSpan[]): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(heard)
  if (known !== undefined) return known
  const index = new Map(heard.flatMap(({ here, keys }) => keys.map((key) => [key, here] as const)))
  indexes.set(heard, index)
  return index
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one === other || (one.length === other.length && one.every((at, i) => at === other[i]))
}
