import * as v from 'valibot'
import type { PhaseId } from '#guide'
import { entryAt } from '../log/record'
import type { Meeting } from '../state'
import { id, part, phase, text, who } from '../values'

/** What somebody answered to the scaling question. Passing is not unanswered, and neither is zero. */
export const scoreValue = v.variant('kind', [
  v.object({
    kind: v.literal('number'),
    number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  }),
  v.object({ kind: v.literal('passed') }),
  v.object({ kind: v.literal('notAsked') }),
  v.object({ kind: v.literal('notSpoken'), because: text }),
])
export type ScoreValue = Readonly<v.InferOutput<typeof scoreValue>>

export const score = v.object({
  id,
  phase,
  part,
  who,
  value: scoreValue,
  ground: v.optional(text),
})
/** A number as it was given; `first` is what was said before the discussion changed it, in the part `firstPart`. */
export type Score = Readonly<v.InferOutput<typeof score>> & {
  readonly first?: ScoreValue
  readonly firstPart?: string
}

/** Whether the numbers of a phase that were given in that part of the meeting are revealed. */
export function isRevealedIn(meeting: Meeting, phase: PhaseId, part: string): boolean {
  return entryAt(meeting.revealedIn, phase)?.includes(part) ?? false
}

/** From this number on somebody is very worried, counted from the calm end of the scale. */
const HIGH = 8

/**
 * Whether a number says that somebody is very worried. The direction belongs to the scale: in the first two phases 10 is
 * most worried, in herstelgerichteZorg 10 is best.
 */
export function isVeryWorried(phase: PhaseId, number: number): boolean {
  return phase === 'herstelgerichteZorg' ? 11 - number >= HIGH : number >= HIGH
}
