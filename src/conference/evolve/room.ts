import { entryAt } from '../record'
import type { Meeting, Wall } from '../state'
import { personKey, relationKey } from '../visibility/keys'
import {
  areExpected,
  arrives,
  attendanceOf,
  checked,
  leaves,
  wasNeverThere,
} from '../visibility/stays'
import { run, settle } from './clock'
import { put, withMember, without } from './lists'
import type { MeetingEvolves } from './types'

type Room =
  | 'partEntered'
  | 'roomChecked'
  | 'familyLooked'
  | 'attended'
  | 'wallCovered'
  | 'wallHeld'
  | 'wallSized'
  | 'acuteBegan'
  | 'acuteEnded'
  | 'paused'
  | 'resumed'
  | 'parkedPut'
  | 'parkedRemoved'
  | 'notePut'
  | 'noteRemoved'
  | 'roundBegan'
  | 'roundTicked'
  | 'roundEnded'

/** How the room, the wall and the chair's aids change a meeting. */
export const roomEvolves: MeetingEvolves<Room> = {
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
  wallCovered: (meeting, { covered, ask }) => ({
    ...meeting,
    roomAsked: meeting.roomAsked || ask === true,
    wall: { ...meeting.wall, covered },
  }),
  // What it does to the case stands in `evolve`.
  familyLooked: (meeting, { persons, relations }) => {
    const keys = [...persons.map(personKey), ...relations.map(relationKey)]
    const released = keys.map(
      (key) => [key, withMember(entryAt(meeting.released, key) ?? [], meeting.part, true)] as const,
    )
    return { ...meeting, released: { ...meeting.released, ...Object.fromEntries(released) } }
  },
  wallHeld: (meeting, { held }) => ({
    ...meeting,
    wall: held ? hold(meeting) : { ...meeting.wall, held: null, place: meeting.place },
  }),
  wallSized: (meeting, { size }) => ({ ...meeting, wall: { ...meeting.wall, size } }),
  acuteBegan: (meeting, { at }) => ({
    ...standStill(meeting, at),
    acute: true,
    acuteTimes: [...meeting.acuteTimes, at],
    wall: { ...meeting.wall, covered: true },
  }),
  acuteEnded: (meeting, { at, note }) =>
    resume(meeting, { ...meeting, acute: false, acuteNotes: withNote(meeting, note) }, at),
  paused: (meeting, { at }) => ({ ...standStill(meeting, at), paused: true }),
  resumed: (meeting, { at }) => resume(meeting, { ...meeting, paused: false }, at),
  parkedPut: (meeting, { parked }) => ({ ...meeting, parked: put(meeting.parked, parked) }),
  parkedRemoved: (meeting, { parked }) => ({ ...meeting, parked: without(meeting.parked, parked) }),
  notePut: (meeting, { note }) => ({ ...meeting, notes: put(meeting.notes, note) }),
  noteRemoved: (meeting, { note }) => ({ ...meeting, notes: without(meeting.notes, note) }),
  roundBegan: (meeting) => ({ ...meeting, round: { spoke: [] } }),
  roundTicked: (meeting, { participant, spoke }) => ({
    ...meeting,
    round: { spoke: withMember(meeting.round?.spoke ?? [], participant, spoke) },
  }),
  roundEnded: (meeting) => ({ ...meeting, round: null }),
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

/** A wall that is held already goes on showing what it shows. */
function hold(meeting: Meeting): Wall {
  const { wall } = meeting
  return wall.held === null
    ? { ...wall, held: { ...meeting, wall: { ...wall, held: null } } }
    : wall
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

/** What was done in the danger that ends now, beside what was done before. */
function withNote({ acuteTimes, acuteNotes }: Meeting, note = ''): Meeting['acuteNotes'] {
  const began = acuteTimes.at(-1)
  return began === undefined || note.trim() === '' ? acuteNotes : { ...acuteNotes, [began]: note }
}

function standStill(meeting: Meeting, at: string): Meeting {
  return { ...meeting, clock: settle(meeting, at) }
}

/** Lets the clock run where it stood still and nothing holds it any more; a clock that runs is left alone. */
function resume(before: Meeting, meeting: Meeting, at: string): Meeting {
  const stood = before.paused || before.acute
  if (!stood || meeting.paused || meeting.acute) return meeting
  return { ...meeting, clock: run(meeting.clock, at) }
}
