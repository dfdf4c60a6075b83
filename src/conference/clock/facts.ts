import * as v from 'valibot'
import { meetingFact } from '../log/envelope'
import { free } from '../log/known'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import type { Meeting } from '../state'
import { text } from '../values'
import { run, settle } from './run'

/** When the meeting stands still: never taken back by undo. */
export const clockFacts = [
  meetingFact('acuteBegan', {}),
  meetingFact('acuteEnded', { note: v.optional(text) }),
  meetingFact('paused', {}),
  meetingFact('resumed', {}),
] as const

export const clockChecks: Checks<typeof clockFacts> = {
  acuteBegan: free,
  acuteEnded: free,
  paused: free,
  resumed: free,
}

export const clockEvolves: Evolves<typeof clockFacts> = {
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
}

export const clockSays: Says<typeof clockFacts> = {
  acuteBegan: 'nothing',
  acuteEnded: 'nothing',
  paused: 'nothing',
  resumed: 'nothing',
}

export const clockSets: Sets<typeof clockFacts> = {
  acuteBegan: { sets: ({ meeting }) => [`${meeting} acute`], strictness: () => 1 },
  acuteEnded: { sets: ({ meeting }) => [`${meeting} acute`] },
  paused: { sets: ({ meeting }) => [`${meeting} paused`] },
  resumed: { sets: ({ meeting }) => [`${meeting} paused`] },
}

export const clockRemains: Remains<typeof clockFacts> = {
  acuteBegan: { afterClosing: 'goes' },
  acuteEnded: { afterClosing: 'goes' },
  paused: { afterClosing: 'goes' },
  resumed: { afterClosing: 'goes' },
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
