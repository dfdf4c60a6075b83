import type { HeardSpan, Meeting, Stay } from '../state'
import type { Reader } from './reader'
import { isReader } from './reader'
import { OF_NO_PART, counts } from './stays'

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
 * The meeting in which something was heard by these participants too, whoever is in the room now: who read it when it was
 * released, or of whom the log says so.
 */
export function withHearers(
  meeting: Meeting,
  key: string,
  participants: readonly string[],
  before: readonly number[],
): Meeting {
  return withStays(meeting, key, before, participants.map(ofNoPart))
}

/**
 * The meeting in which something was heard by these participants, of whom only the log says so. Who is in the room now
 * heard it now: where that tick turns out to be wrong, they did not hear it either.
 */
export function withHeardBy(
  meeting: Meeting,
  key: string,
  participants: readonly string[],
): Meeting {
  const { here, stays } = meeting
  const hearers = participants.map((participant) => ({
    ...ofNoPart(participant),
    during: here.find((at) => stays[at]?.participant === participant),
  }))
  return withStays(meeting, key, [], hearers)
}

function ofNoPart(participant: string): Stay {
  return { participant, part: OF_NO_PART, counts: true }
}

function withStays(
  meeting: Meeting,
  key: string,
  before: readonly number[],
  hearers: readonly Stay[],
): Meeting {
  const from = meeting.stays.length
  const stays = [...meeting.stays, ...hearers]
  return withHeard({ ...meeting, stays }, [key], [...before, ...hearers.map((_, at) => from + at)])
}

/** The meeting in which those who are in the room now heard these things too, beside whoever heard them before. */
export function withHeardToo(meeting: Meeting, keys: readonly string[]): Meeting {
  return keys.reduce(
    (after, key) => withHeard(after, [key], union(hearersOf(after, key), after.here)),
    meeting,
  )
}

/**
 * The meeting in which something got other words: whoever heard the old ones and is in the room now knows what stands,
 * as long as neither was a wrong tick.
 */
export function withChangeHeard(meeting: Meeting, key: string, before: readonly number[]): Meeting {
  const stays = [...meeting.stays]
  const both = before.flatMap((at) => {
    const participant = stays[at]?.participant
    const now = meeting.here.find((each) => stays[each]?.participant === participant)
    if (participant === undefined || now === undefined) return []
    return now === at
      ? at
      : stays.push({ participant, part: OF_NO_PART, counts: true, needs: [at, now] }) - 1
  })
  return withHeard({ ...meeting, stays }, [key], both)
}

/** Places in `stays` of those who heard what stands under this key; none where it was never said. */
export function hearersOf(meeting: Meeting, key: string): readonly number[] {
  return hearersIn(meeting, key)
}

/** The participants who heard what stands under this key; a wrong tick counts for nothing. */
export function participantsWhoHeard(meeting: Meeting, key: string): readonly string[] {
  return hearersIn(meeting, key).flatMap((at) =>
    counts(meeting, at) ? (meeting.stays[at]?.participant ?? []) : [],
  )
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

function union(one: readonly number[], other: readonly number[]): readonly number[] {
  return [...new Set([...one, ...other])]
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one === other || (one.length === other.length && one.every((at, i) => at === other[i]))
}
