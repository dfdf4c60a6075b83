import * as v from 'valibot'
import { schemaEntries } from '../field/field'
import { id, part, phase, text } from '../values'
import { agreementFields, type told } from './fields'

/** An afspraak. Only who, what and when are asked for in the end; while it is made all may be empty. */
export const agreement = v.object({ id, phase, part, ...schemaEntries(agreementFields) })
export type Agreement = Readonly<v.InferOutput<typeof agreement>>

/** What became of an agreement of an earlier meeting. */
export const followUp = v.object({
  agreement: id,
  status: v.picklist(['done', 'partly', 'circumstances', 'notDone']),
  note: v.optional(text),
  /** Taken off the list on purpose. */
  closed: v.optional(v.boolean()),
})
export type FollowUp = Readonly<v.InferOutput<typeof followUp>>

/** Whether they were told; why not was for the chair only. */
export function toldInShort(was: v.InferOutput<typeof told>): v.InferOutput<typeof told> {
  return was.yes ? was : { yes: false }
}
