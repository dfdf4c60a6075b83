import type { PhaseId, Place } from '#guide'
import { keyOf } from '#guide'
import type { GateAnswered } from '../model/choice'
import type { Meeting } from '../state'
import { run, settle } from './clock'
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
    return moved.toChoose === phase ? { ...moved, toChoose: null } : moved
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
      : { ...meeting, toChoose: null, later: null, ledBy: null, phase },
  gatePassedOver: (meeting, { phase, question, ground }) => ({
    ...meeting,
    gatesPassedOver: { ...meeting.gatesPassedOver, [keyOf(phase, question)]: ground },
  }),
  phaseDeclared: (meeting, { phase }) => ({
    ...meeting,
    phase,
    toChoose: null,
    later: null,
    ledBy: null,
  }),
  meetingClosed: (meeting, { at }) => ({
    ...meeting,
    status: 'closed',
    clock: { ...settle(meeting.clock, meeting.place, at), closedAt: at },
    wall: { ...meeting.wall, covered: true, held: null, place: meeting.place },
    round: null,
    acute: false,
    paused: false,
  }),
  meetingReopened: (meeting, { at }) => ({
    ...meeting,
    status: 'running',
    clock: run({ ...meeting.clock, closedAt: null }, at),
  }),
  takenBack: (meeting, { at, phase, step, question }) =>
    enter(meeting, { phase, step, question }, at),
  broughtBack: (meeting, { at, phase, step, question }) =>
    enter(meeting, { phase, step, question }, at),
}

type Leading = Partial<Pick<Meeting, 'toChoose' | 'later' | 'ledBy'>>

/**
 * Where a gate leads. One that leads on leaves alone what another gate led to: a return to an earlier phase that was
 * planned for the next meeting is not lost by answering the gate that comes after it.
 */
function leading(meeting: Meeting, gate: GateAnswered, leads: PhaseId | null): Leading {
  const key = keyOf(gate.phase, gate.question)
  const isOwn = meeting.ledBy === key
  // Only ground or dissent changed: what was planned because of it stays planned.
  const stands = meeting.gates[key]?.answer === gate.answer && leads === meeting.later
  if (isOwn && leads !== null && stands) return {}
  if (leads !== null) return { toChoose: leads, later: null, ledBy: key }
  return isOwn ? { toChoose: null, later: null, ledBy: null } : {}
}

function enter(meeting: Meeting, place: Place, at: string): Meeting {
  const stands = meeting.paused || meeting.acute || meeting.status !== 'running'
  const settled = settle(meeting.clock, meeting.place, at)
  const moved: Meeting = {
    ...meeting,
    place,
    phase: place.phase,
    route: newStep(meeting, place)
      ? [...meeting.route, { phase: place.phase, step: place.step, at }]
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
  return meeting.place?.phase !== place.phase || meeting.place.step !== place.step
}
