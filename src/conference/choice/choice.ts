import * as v from 'valibot'
import { schemaEntries } from '../field/field'
import { dissent, id, list, part, phase, text } from '../values'
import { weighingFields } from './fields'

const question = v.pipe(v.string(), v.maxLength(80))

/** What the group chose in common out of what each named, or wrote together. */
export const common = v.object({
  phase,
  question,
  part,
  entry: v.optional(id),
  text: v.optional(text),
  differs: list(dissent),
})
export type Common = Readonly<v.InferOutput<typeof common>>

/** An order of entries that the group chose: the first is the most important. */
export const ranking = v.object({
  phase,
  question,
  part,
  order: list(id),
  differs: list(dissent),
})
export type Ranking = Readonly<v.InferOutput<typeof ranking>>

/** Entries that carry a mark ("gives safety"). */
export const marking = v.object({ phase, question, part, items: list(id) })
export type Marking = Readonly<v.InferOutput<typeof marking>>

/** Dots that the chair places for somebody; entry id → number. */
export const dots = v.object({
  phase,
  question,
  part,
  by: id,
  placed: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))),
})
export type Dots = Readonly<v.InferOutput<typeof dots>>

/** What the group makes of an idea once the brainstorm is over. */
export const weighing = v.object(schemaEntries(weighingFields))
export type Weighing = Readonly<v.InferOutput<typeof weighing>>
