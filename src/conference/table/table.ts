import * as v from 'valibot'
import { id, part, text } from '../values'

/** A subject set aside to come back to. */
export const parked = v.object({
  id,
  part,
  text,
  outcome: v.optional(v.picklist(['discussed', 'nextTime', 'dropped'])),
})
export type Parked = Readonly<v.InferOutput<typeof parked>>

/** The chair's own note. It never leaves the console: no projection or document has a place for it. */
export const chairNote = v.object({ id, text })
export type ChairNote = Readonly<v.InferOutput<typeof chairNote>>
