import * as v from 'valibot'
import { schemaEntries } from '../field/field'
import { id, list, localTime, part, phase, step, text } from '../values'
import { participantFields } from './fields'

/** Somebody at the table. */
export const participant = v.object({ id, ...schemaEntries(participantFields) })
export type Participant = Readonly<v.InferOutput<typeof participant>>

const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600))

/** A part of a meeting, who is expected in it, and its minutes where the chair chose them. */
export const meetingPart = v.object({ id: part, present: list(id), minutes: v.optional(minutes) })
export type MeetingPart = Readonly<v.InferOutput<typeof meetingPart>>

/** What is settled before a meeting begins. */
export const plan = v.object({
  kind: v.picklist(['focusoverleg', 'weegoverleg']),
  approach: v.picklist(['regulier', 'mda']),
  start: localTime,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(600)),
  phase,
  participants: list(participant),
  /** One part where the meeting is not split. */
  parts: list(meetingPart),
  /** Minutes of each step where the chair changed them. */
  stepMinutes: v.optional(v.record(step, v.pipe(v.number(), v.integer(), v.minValue(0)))),
  /** Minutes of a question where the chair changed them; the key is the question with its phase. */
  questionMinutes: v.optional(v.record(v.pipe(v.string(), v.maxLength(80)), minutes)),
  /** Why persons who are kept apart are yet invited to one part; without it that is refused. */
  togetherGround: v.optional(text),
})
export type Plan = Readonly<v.InferOutput<typeof plan>>
