import * as v from 'valibot'
import { gateAnswer } from '../model/choice'
import { id, part, phase, step, text } from '../model/values'
import { meetingFact } from './envelope'

const question = v.optional(v.pipe(v.string(), v.maxLength(80)))

/** The course of a meeting: beginning, moving through the guide, gates, the end. */
export const walkFacts = [
  meetingFact('meetingStarted', { part }),
  meetingFact('placeEntered', { phase, step, question }),
  /** `leads`: the other phase to which the answer leads, about which the chair still chooses. */
  meetingFact('gateAnswered', { gate: gateAnswer, leads: v.nullable(phase) }),
  /** Where a gate led to another phase: now, or when the meeting is closed. */
  meetingFact('phaseChosen', { phase, when: v.picklist(['now', 'later']) }),
  meetingFact('gatePassedOver', { phase, question: v.string(), ground: text }),
  meetingFact('phaseDeclared', { phase }),
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
