import * as v from 'valibot'
import { audience, date, domain, id, list, part, phase, slot, text, who } from './values'

/** What the group makes of an idea once the brainstorm is over. */
export const weighing = v.object({
  /** A priority for the client. */
  client: v.optional(v.boolean()),
  bearable: v.optional(v.picklist(['low', 'middle', 'high'])),
  bearableNote: v.optional(text),
  term: v.optional(v.picklist(['short', 'long'])),
  level: v.optional(v.picklist(['family', 'network', 'basic', 'specialist', 'pressure'])),
  /** How the subject experts look at it. */
  expert: v.optional(text),
  /** Why this idea has priority. */
  ground: v.optional(text),
})
export type Weighing = Readonly<v.InferOutput<typeof weighing>>

/** One thing that was said in answer to a question; an idea is an entry too. */
export const entry = v.object({
  id,
  phase,
  question: v.pipe(v.string(), v.maxLength(80)),
  /** The part of the meeting in which it was said. */
  part,
  text,
  audience,
  /** The participant who said it. */
  by: v.optional(id),
  about: list(id),
  certainty: v.optional(v.picklist(['fact', 'suspicion', 'opinion'])),
  source: v.optional(text),
  /** The one person whose answer this is. */
  person: v.optional(id),
  /** A date, a month or a year: `2024-05`. */
  when: v.optional(text),
  slot: v.optional(slot),
  domain: v.optional(domain),
  value: v.optional(v.picklist(['yes', 'partly', 'no', 'unknown', 'strength', 'neutral', 'worry'])),
  organisation: v.optional(text),
  since: v.optional(text),
  goal: v.optional(text),
  result: v.optional(text),
  nature: v.optional(v.picklist(['static', 'dynamic'])),
  reach: v.optional(v.picklist(['individual', 'systemic'])),
  /** Who finds out, for an unknown. */
  owner: v.optional(who),
  due: v.optional(date),
  /** From which organisation an idea asks something. */
  towards: v.optional(text),
  /** The entry that this one says more about. */
  of: v.optional(id),
  /** Brought in before the meeting. */
  beforehand: v.optional(v.boolean()),
})
export type Entry = Readonly<v.InferOutput<typeof entry>>
