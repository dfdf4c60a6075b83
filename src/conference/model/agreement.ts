import * as v from 'valibot'
import { agreementFields } from '../agreement/fields'
import { bottomLineFields } from '../bottomLine/fields'
import { cooperationFields } from '../cooperation/fields'
import { entriesOf } from '../field/field'
import { id, part, phase, text } from './values'

export { serves } from '../agreement/fields'

/** An afspraak. Only who, what and when are asked for in the end; while it is made all may be empty. */
export const agreement = v.object({ id, phase, part, ...entriesOf(agreementFields) })
export type Agreement = Readonly<v.InferOutput<typeof agreement>>

/** A bodemeis: what must at least be there. */
export const bottomLine = v.object({ id, phase, part, ...entriesOf(bottomLineFields) })
export type BottomLine = Readonly<v.InferOutput<typeof bottomLine>>

/** How the group works together from here on. */
export const cooperation = v.object({ part, ...entriesOf(cooperationFields) })
export type Cooperation = Readonly<v.InferOutput<typeof cooperation>>

/** What to do when things go wrong again after the case was closed. */
export const closingPlan = v.object({ part, signal: text, first: text, contact: text })
export type ClosingPlan = Readonly<v.InferOutput<typeof closingPlan>>

/** What became of an agreement of an earlier meeting. */
export const followUp = v.object({
  agreement: id,
  status: v.picklist(['done', 'partly', 'circumstances', 'notDone']),
  note: v.optional(text),
  /** Taken off the list on purpose. */
  closed: v.optional(v.boolean()),
})
export type FollowUp = Readonly<v.InferOutput<typeof followUp>>

/** Whether a bottom line of an earlier meeting was kept, and whether it still holds. */
export const bottomLineCheck = v.object({
  bottomLine: id,
  kept: v.optional(v.boolean()),
  note: v.optional(text),
  change: v.optional(v.picklist(['kept', 'changed', 'dropped'])),
})
export type BottomLineCheck = Readonly<v.InferOutput<typeof bottomLineCheck>>
