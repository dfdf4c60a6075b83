import * as v from 'valibot'
import { run, settle } from '../clock/run'
import { meetingFact } from '../log/envelope'
import { isParticipant, isPart } from '../log/known'
import { withMember } from '../log/lists'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import type { Meeting } from '../state'
import { id, list, part } from '../values'
import {
  areExpected,
  arrives,
  attendanceOf,
  checked,
  leaves,
  wasNeverThere,
} from '../visibility/stays'
import { checkArrival, checkRoom, meetsInPart } from './together'

/** Who is in the room: never taken back by undo, only changed anew. */
export const roomFacts = [
  meetingFact('partEntered', { part }),
  /** The chair has looked who is in the room. `mistaken`: who had been ticked and was never there. */
  meetingFact('roomChecked', { part, present: list(id), mistaken: v.optional(list(id)) }),
  /** `mistake`: the tick was wrong, this participant was never there. */
  meetingFact('attended', {
    participant: id,
    present: v.boolean(),
    mistake: v.optional(v.literal(true)),
  }),
] as const

export const roomChecks: Checks<typeof roomFacts> = {
  partEntered: ({ part }, { meeting }) => (isPart(meeting, part) ? null : { code: 'part-unknown' }),
  roomChecked: ({ part, present, mistaken }, { state, meeting }) => {
    if (!isPart(meeting, part)) return { code: 'part-unknown' }
    const all = present.every((id) => isParticipant(meeting, id))
    if (!all) return { code: 'participant-unknown' }
    const apart = checkRoom(meeting, part, present, state)
    return apart ?? meetsInPart(withoutMistakes(meeting, part, mistaken), part, present, state)
  },
  attended: ({ participant, present }, { state, meeting }) => {
    if (!isParticipant(meeting, participant)) return { code: 'participant-unknown' }
    return present ? checkArrival(meeting, participant, state) : null
  },
}

export const roomEvolves: Evolves<typeof roomFacts> = {
  partEntered: (meeting, { at, part }) => enterPart(meeting, part, at),
  roomChecked: (meeting, { at, part, present, mistaken = [] }) => {
    // Whatever hung or was held in another part does not come along.
    const here = part === meeting.part ? meeting : enterPart(meeting, part, at)
    const room = withPresent(checked(mistaken.reduce(wasNeverThere, here), present), present)
    return { ...room, roomAsked: false, wall: { ...room.wall, covered: false } }
  },
  attended: (meeting, { at, participant, present, mistake }) => {
    const now = withMember(meeting.present, participant, present)
    if (mistake === true) {
      const movements = withoutLastStay(meeting, participant)
      return { ...withPresent(wasNeverThere(meeting, participant), now), movements }
    }
    const moved = present ? arrives(meeting, participant) : leaves(meeting, participant)
    const movements = [...meeting.movements, { participant, present, at }]
    return { ...withPresent(moved, now), movements }
  },
}

export const roomSays: Says<typeof roomFacts> = {
  partEntered: 'nothing',
  roomChecked: 'nothing',
  attended: { mayShowMore: () => true },
}

export const roomSets: Sets<typeof roomFacts> = {
  partEntered: { sets: ({ meeting }) => [`${meeting} part`] },
  roomChecked: { sets: ({ meeting }) => [`${meeting} part`, `${meeting} room`] },
  attended: {
    sets: ({ meeting, participant }) => [`${meeting} present ${participant}`],
    // The more who are here, the less may be seen.
    strictness: ({ present }) => Number(present),
  },
}

/** Who sat in which part stays, as that decides for whose eyes an agreement is. */
export const roomRemains: Remains<typeof roomFacts> = {
  partEntered: { afterClosing: 'stays' },
  roomChecked: { afterClosing: 'stays' },
  attended: { afterClosing: 'stays' },
}

function withoutMistakes(
  meeting: Meeting,
  part: string,
  mistaken: readonly string[] = [],
): Meeting {
  const expected = meeting.plan.parts.find((each) => each.id === part)?.present ?? []
  const there = part === meeting.part ? meeting : areExpected({ ...meeting, part }, expected)
  return mistaken.reduce(wasNeverThere, there)
}

/** Neither their coming in nor, where that was noted before the tick was known to be wrong, their leaving. */
function withoutLastStay({ movements }: Meeting, participant: string): Meeting['movements'] {
  const own = movements.flatMap((each, at) => (each.participant === participant ? [at] : []))
  const wrong = movements[own.at(-1) ?? -1]?.present === true ? own.slice(-1) : own.slice(-2)
  return movements.filter((_, at) => !wrong.includes(at))
}

function enterPart(meeting: Meeting, part: string, at: string): Meeting {
  const runs = meeting.clock.runningSince !== null
  const settled = settle(meeting, at)
  // Expected, until the chair has looked: nobody is noted as having been there before that.
  const present = expected(meeting, part)
  return {
    ...areExpected({ ...meeting, part }, present),
    clock: runs ? run(settled, at) : settled,
    present,
    roomAsked: true,
    wall: { ...meeting.wall, covered: true, held: null, place: meeting.place },
    round: null,
  }
}

function expected(meeting: Meeting, part: string): readonly string[] {
  return meeting.plan.parts.find((each) => each.id === part)?.present ?? []
}

function withPresent(meeting: Meeting, present: readonly string[]): Meeting {
  // A part in which nobody turned out to be is known as such.
  const parts = [...Object.keys(meeting.attendance), meeting.part]
  const nobody = Object.fromEntries(parts.map((part) => [part, []]))
  return { ...meeting, present, attendance: { ...nobody, ...attendanceOf(meeting.stays) } }
}
