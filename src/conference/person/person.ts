import * as v from 'valibot'
import { schemaEntries } from '../field/field'
import { id, list, part, text } from '../values'
import { personFields } from './fields'

/** Somebody of the family or its network: a pseudonym, never a name. */
export const person = v.object({ id, ...schemaEntries(personFields) })
export type Person = Readonly<v.InferOutput<typeof person>>

export const relation = v.object({
  kind: v.picklist(['partners', 'exPartners', 'parent', 'siblings', 'other']),
  from: id,
  to: id,
})
export type Relation = Readonly<v.InferOutput<typeof relation>>

/**
 * In which part of a meeting a person or relation was put down. `heard`: the participants who heard the name that stands,
 * where the place in the log does not tell: after closing, the last name stands in the place of the first.
 */
export const during = v.object({ meeting: id, part, heard: v.optional(list(id)) })
export type During = Readonly<v.InferOutput<typeof during>>

/** Two persons who are never put at one table, and the ground (stalking, intieme terreur). */
export const keptApart = v.object({ one: id, other: id, ground: text })
export type KeptApart = Readonly<v.InferOutput<typeof keptApart>>
