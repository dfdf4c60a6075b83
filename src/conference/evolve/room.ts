import type { Meeting } from '../state'
import { run, settle } from './clock'
import { put, withMember, without } from './lists'
import type { MeetingEvolves } from './types'

type Room =
  | 'partEntered'
  | 'roomChecked'
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
  partEntered: (meeting, { part }) => ({
    ...meeting,
    part,
    // Expected, until the chair has looked: nobody is noted as having been there before that.
    present: expected(meeting, part),
    wall: { ...meeting.wall, covered: true, held: null, place: meeting.place },
    round: null,
  }),
  roomChecked: (meeting, { part, present }) => ({
    ...inRoom({ ...meeting, part }, present),
    wall: { ...meeting.wall, covered: false },
  }),
  attended: (meeting, { at, participant, present }) => ({
    ...inRoom(meeting, withMember(meeting.present, participant, present)),
    movements: [...meeting.movements, { participant, present, at }],
  }),
  wallCovered: (meeting, { covered }) => ({ ...meeting, wall: { ...meeting.wall, covered } }),
  wallHeld: (meeting, { held }) => ({
    ...meeting,
    wall: held
      ? { ...meeting.wall, held: { ...meeting, wall: { ...meeting.wall, held: null } } }
      : { ...meeting.wall, held: null, place: meeting.place },
  }),
  wallSized: (meeting, { size }) => ({ ...meeting, wall: { ...meeting.wall, size } }),
  acuteBegan: (meeting, { at }) => ({
    ...standStill(meeting, at),
    acute: true,
    acuteTimes: [...meeting.acuteTimes, at],
    wall: { ...meeting.wall, covered: true },
  }),
  acuteEnded: (meeting, { at }) => resume({ ...meeting, acute: false }, at),
  paused: (meeting, { at }) => ({ ...standStill(meeting, at), paused: true }),
  resumed: (meeting, { at }) => resume({ ...meeting, paused: false }, at),
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

function expected(meeting: Meeting, part: string): readonly string[] {
  return meeting.plan.parts.find((each) => each.id === part)?.present ?? []
}

function inRoom(meeting: Meeting, present: readonly string[]): Meeting {
  const before = meeting.attendance[meeting.part] ?? []
  const all = [...new Set([...before, ...present])]
  return { ...meeting, present, attendance: { ...meeting.attendance, [meeting.part]: all } }
}

function standStill(meeting: Meeting, at: string): Meeting {
  return { ...meeting, clock: settle(meeting.clock, meeting.place, at) }
}

function resume(meeting: Meeting, at: string): Meeting {
  if (meeting.paused || meeting.acute) return meeting
  return { ...meeting, clock: run(meeting.clock, at) }
}
