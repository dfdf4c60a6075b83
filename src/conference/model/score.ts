import * as v from 'valibot'
import { id, part, phase, text, who } from './values'

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
