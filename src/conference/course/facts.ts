import * as v from 'valibot'
import type { Place } from '#guide'
import { keyOf } from '#guide'
import { run, settle } from '../clock/run'
import { meetingFact } from '../log/envelope'
import type { Evolves, Remains, Says, Sets } from '../log/rows'
import type { Meeting } from '../state'
import { id, part, phase, step, text } from '../values'
import { areExpected } from '../visibility/stays'

const question = v.optional(v.pipe(v.string(), v.maxLength(80)))

/** The course of a meeting: beginning, moving through the guide, the end. What may be stands in `course` and `walk`. */
export const courseFacts = [
  meetingFact('meetingStarted', { part }),
  meetingFact('placeEntered', { phase, step, question }),
  meetingFact('meetingClosed', {}),
  /**
   * `mistake`: it was ended by mistake; then there is no ground to give. `closedAgain`: the meeting ended again since, and
   * what the log says of who heard what reckons with the ticks that turned out wrong in between.
   */
  meetingFact('meetingReopened', {
    ground: text,
    mistake: v.optional(v.literal(true)),
    closedAgain: v.optional(v.literal(true)),
  }),
  meetingFact('takenBack', { takes: id, phase, step, question }),
  meetingFact('broughtBack', { brings: id, phase, step, question }),
] as const

export const courseEvolves: Evolves<typeof courseFacts> = {
  meetingStarted: (meeting, { at, part }) => ({
    ...meeting,
    status: 'running',
    part,
    present: meeting.plan.parts.find((each) => each.id === part)?.present ?? [],
    clock: { ...meeting.clock, startedAt: at },
  }),
  placeEntered: (meeting, { at, phase, step, question }) => {
    const moved = enter(meeting, { phase, step, question }, at)
    // Whoever goes there by himself has chosen; a look at another phase chooses nothing.
    return moved.toChoose === phase ? { ...moved, toChoose: null, decided: phase } : moved
  },
  meetingClosed: (meeting, { at }) => ({
    ...meeting,
    status: 'closed',
    // What is read of it afterwards is of the phase it decided on, not of where the chair looked last.
    phase: meeting.decided,
    clock: { ...settle(meeting, at), closedAt: at },
    wall: { ...meeting.wall, covered: true, held: null, place: meeting.place },
    round: null,
    acute: false,
    paused: false,
  }),
  meetingReopened: (meeting, { at, ground, closedAgain }) => ({
    ...areExpected(meeting, meeting.present),
    status: 'running',
    phase: meeting.place?.phase ?? meeting.phase,
    // Whoever was in the room then may be gone, and others there.
    roomAsked: true,
    wall: { ...meeting.wall, covered: true },
    reopened: [
      ...meeting.reopened,
      { at, closedAt: meeting.clock.closedAt, ground, ...(closedAgain && { closedAgain }) },
    ],
    clock: run({ ...meeting.clock, closedAt: null }, at),
  }),
  takenBack: (meeting, { at, phase, step, question }) =>
    enter(meeting, { phase, step, question }, at),
  broughtBack: (meeting, { at, phase, step, question }) =>
    enter(meeting, { phase, step, question }, at),
}

export const courseSays: Says<typeof courseFacts> = {
  meetingStarted: 'nothing',
  placeEntered: 'nothing',
  meetingClosed: 'nothing',
  meetingReopened: 'nothing',
  takenBack: { mayShowMore: () => true },
  broughtBack: { mayShowMore: () => true },
}

export const courseSets: Sets<typeof courseFacts> = {
  meetingStarted: { sets: ({ meeting }) => [`${meeting} status`] },
  placeEntered: 'adds',
  meetingClosed: { sets: ({ meeting }) => [`${meeting} status`] },
  meetingReopened: { sets: ({ meeting }) => [`${meeting} status`] },
  takenBack: 'adds',
  broughtBack: 'adds',
}

export const courseRemains: Remains<typeof courseFacts> = {
  meetingStarted: { afterClosing: 'stays' },
  placeEntered: { afterClosing: 'goes' },
  meetingClosed: { afterClosing: 'stays' },
  meetingReopened: {
    afterClosing: (fact) => ({ ...fact, ground: '' }),
    // Who heard what is written anew with this sealing, and reckons with what turned out since it was opened again.
    onlyStanding: (fact, { status }) =>
      status === 'closed' ? { ...fact, closedAgain: true } : fact,
  },
  takenBack: { afterClosing: 'goes' },
  broughtBack: { afterClosing: 'goes' },
}

function enter(meeting: Meeting, place: Place, at: string): Meeting {
  const stands = meeting.paused || meeting.acute || meeting.status !== 'running'
  const settled = settle(meeting, at)
  const moved: Meeting = {
    ...meeting,
    place,
    phase: place.phase,
    route: newStep(meeting, place)
      ? [...meeting.route, { phase: place.phase, step: place.step, part: meeting.part, at }]
      : meeting.route,
    visited:
      place.question === undefined
        ? meeting.visited
        : { ...meeting.visited, [keyOf(place.phase, place.question)]: true },
    clock: stands ? settled : run(settled, at),
  }
  if (meeting.wall.held !== null) return moved
  return { ...moved, wall: { ...moved.wall, place } }
}

function newStep(meeting: Meeting, place: Place): boolean {
  const { place: last, part, route } = meeting
  return last?.phase !== place.phase || last.step !== place.step || route.at(-1)?.part !== part
}
