import * as v from 'valibot'
import { relation } from '../model/family'
import { id, list, part, text } from '../model/values'
import { chairNote, parked } from '../model/table'
import { meetingFact } from './envelope'

/** Who is in the room and what hangs on the wall: never taken back by undo, only changed anew. */
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
  /** `ask`: those in the room may see more than before, or know less than what hangs there: look who is in the room first. */
  meetingFact('wallCovered', { covered: v.boolean(), ask: v.optional(v.literal(true)) }),
  /** The chair looked at these persons and relations and lets them hang in the drawing of the family. */
  meetingFact('familyLooked', { persons: list(id), relations: list(relation) }),
  /** `held`: the wall lets go of the chair and stays as it is. */
  meetingFact('wallHeld', { held: v.boolean() }),
  meetingFact('wallSized', { size: v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)) }),
  meetingFact('acuteBegan', {}),
  meetingFact('acuteEnded', { note: v.optional(text) }),
  meetingFact('paused', {}),
  meetingFact('resumed', {}),
] as const

/** The chair's aids at the table. */
export const tableFacts = [
  meetingFact('parkedPut', { parked }),
  meetingFact('parkedRemoved', { parked: id }),
  meetingFact('notePut', { note: chairNote }),
  meetingFact('noteRemoved', { note: id }),
  meetingFact('roundBegan', {}),
  meetingFact('roundTicked', { participant: id, spoke: v.boolean() }),
  meetingFact('roundEnded', {}),
] as const
