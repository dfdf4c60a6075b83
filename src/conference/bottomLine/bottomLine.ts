import * as v from 'valibot'
import { schemaEntries } from '../field/field'
import { id, part, phase, text } from '../values'
import { bottomLineFields } from './fields'

/** A bodemeis: what must at least be there. */
export const bottomLine = v.object({ id, phase, part, ...schemaEntries(bottomLineFields) })
export type BottomLine = Readonly<v.InferOutput<typeof bottomLine>>

/** Whether a bottom line of an earlier meeting was kept, and whether it still holds. */
export const bottomLineCheck = v.object({
  bottomLine: id,
  kept: v.optional(v.boolean()),
  note: v.optional(text),
  change: v.optional(v.picklist(['kept', 'changed', 'dropped'])),
})
export type BottomLineCheck = Readonly<v.InferOutput<typeof bottomLineCheck>>
