import type { Place } from '#guide'
import { keyOf } from '#guide'
import type { Meeting } from '../state'
import { run, settle } from './clock'
import { areExpected } from '../visibility/stays'
import { leading } from './leading'
import type { MeetingEvolves } from './types'

type Walk =
  | 'meetingStarted'
  | 'placeEntered'
  | 'gateAnswered'
  | 'phaseChosen'
  | 'gatePassedOver'
  | 'phaseDeclared'
  | 'meetingClosed'
  | 'meetingReopened'
  | 'takenBack'
  | 'broughtBack'

/** How the course of a meeting changes it. */
export const walkEvolves: MeetingEvolves<Walk> = {
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
  gateAnswered: (meeting, { gate, leads }) => ({
    ...meeting,
    gates: { ...meeting.gates, [keyOf(gate.phase, gate.question)]: gate },
    ...leading(meeting, gate, leads),
    closing:
      gate.phase === 'herstelgerichteZorg' && gate.question === 'oordeel.poort'
        ? gate.answer === 'nee'
        : meeting.closing,
  }),
  phaseChosen: (meeting, { phase, when }) =>
    when === 'later'
      ? { ...meeting, toChoose: null, later: phase }
      : { ...meeting, toChoose: null, later: null, ledBy: null, phase, decided: phase },
  gatePassedOver: (meeting, { phase, question, ground }) => ({
    ...meeting,
    gatesPassedOver: { ...meeting.gatesPassedOver, [keyOf(phase, question)]: ground },
  }),
  phaseDeclared: (meeting, { phase }) => ({
    ...meeting,
    phase,
    decided: phase,
    toChoose: null,
    later: null,
    ledBy: null,
  }),
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
