import * as v from 'valibot'
import { meetingFact } from '../log/envelope'
import { free } from '../log/known'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import type { Meeting, Wall } from '../state'
import { meetsInPart } from './together'

/** What hangs on the wall: never taken back by undo, only changed anew. */
export const wallFacts = [
  /** `ask`: those in the room may see more than before, or know less than what hangs there: look who is in the room first. */
  meetingFact('wallCovered', { covered: v.boolean(), ask: v.optional(v.literal(true)) }),
  /** `held`: the wall lets go of the chair and stays as it is. */
  meetingFact('wallHeld', { held: v.boolean() }),
  meetingFact('wallSized', { size: v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)) }),
] as const

export const wallChecks: Checks<typeof wallFacts> = {
  wallCovered: ({ covered }, { state, meeting }) => {
    if (covered) return null
    // Neither key nor click shows what is new before the chair has looked who is in the room.
    if (meeting.roomAsked) return { code: 'room-not-checked' }
    return meetsInPart(meeting, meeting.part, meeting.present, state)
  },
  wallHeld: free,
  wallSized: free,
}

export const wallEvolves: Evolves<typeof wallFacts> = {
  wallCovered: (meeting, { covered, ask }) => ({
    ...meeting,
    roomAsked: meeting.roomAsked || ask === true,
    wall: { ...meeting.wall, covered },
  }),
  wallHeld: (meeting, { held }) => ({
    ...meeting,
    wall: held ? hold(meeting) : { ...meeting.wall, held: null, place: meeting.place },
  }),
  wallSized: (meeting, { size }) => ({ ...meeting, wall: { ...meeting.wall, size } }),
}

export const wallSays: Says<typeof wallFacts> = {
  wallCovered: 'nothing',
  wallHeld: 'nothing',
  wallSized: 'nothing',
}

export const wallSets: Sets<typeof wallFacts> = {
  wallCovered: {
    sets: ({ meeting }) => [`${meeting} wall covered`],
    strictness: ({ covered }) => Number(covered),
  },
  wallHeld: { sets: ({ meeting }) => [`${meeting} wall held`] },
  wallSized: { sets: ({ meeting }) => [`${meeting} wall size`] },
}

export const wallRemains: Remains<typeof wallFacts> = {
  wallCovered: { afterClosing: 'goes' },
  wallHeld: { afterClosing: 'goes' },
  wallSized: { afterClosing: 'goes' },
}

/** A wall that is held already goes on showing what it shows. */
function hold(meeting: Meeting): Wall {
  const { wall } = meeting
  return wall.held === null
    ? { ...wall, held: { ...meeting, wall: { ...wall, held: null } } }
    : wall
}
