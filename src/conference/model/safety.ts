import * as v from 'valibot'
import { audience, date, id, list, part, phase, text, who } from './values'

/** One line of the safety log: since when it is safe, by what we see that, and who says so. */
export const safetyNote = v.object({
  id,
  phase,
  part,
  audience,
  /** Since when; nobody may know the day. */
  since: v.optional(date),
  /** By what we see it: what somebody saw or heard. */
  seenBy: text,
  saidBy: v.optional(who),
  /** For whom it is safe; empty where that was not said. */
  about: list(id),
})
export type SafetyNote = Readonly<v.InferOutput<typeof safetyNote>>
