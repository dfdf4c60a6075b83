import * as v from 'valibot'
import { schemaEntries } from '../field/field'
import { part, text } from '../values'
import { cooperationFields } from './fields'

/** How the group works together from here on. */
export const cooperation = v.object({ part, ...schemaEntries(cooperationFields) })
export type Cooperation = Readonly<v.InferOutput<typeof cooperation>>

/** What to do when things go wrong again after the case was closed. */
export const closingPlan = v.object({ part, signal: text, first: text, contact: text })
export type ClosingPlan = Readonly<v.InferOutput<typeof closingPlan>>
