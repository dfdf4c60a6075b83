import { DOMAINS, SLOTS } from '#guide'
import * as v from 'valibot'

const word = v.optional(v.string(), '')

/** What is chosen beside the text while something is being said; plain enough to be kept in a draft. */
const schema = v.object({
  by: v.optional(v.string()),
  about: v.optional(v.pipe(v.array(v.string()), v.readonly()), []),
  certainty: v.optional(v.picklist(['fact', 'suspicion', 'opinion'])),
  audience: v.optional(v.picklist(['everyone', 'professionals', 'chair']), 'everyone'),
  person: v.optional(v.string()),
  slot: v.optional(v.picklist(SLOTS)),
  domain: v.optional(v.picklist(DOMAINS)),
  value: v.optional(v.picklist(['yes', 'partly', 'no', 'unknown', 'strength', 'neutral', 'worry'])),
  nature: v.optional(v.picklist(['static', 'dynamic'])),
  reach: v.optional(v.picklist(['individual', 'systemic'])),
  /** Who finds out, as `whoKey` writes it. */
  owner: v.optional(v.string()),
  source: word,
  when: word,
  organisation: word,
  since: word,
  goal: word,
  result: word,
  due: word,
  towards: word,
  /** The entry that this one says more about. */
  of: v.optional(v.string()),
})
export type EntryFields = Readonly<v.InferOutput<typeof schema>>

/** Nothing chosen: nobody named, no certainty, and for everyone. */
export const nothingChosen: EntryFields = v.parse(schema, {})

/** Reads what a draft kept; nothing chosen where it is not readable. */
export function readChosen(kept: unknown): EntryFields {
  const parsed = v.safeParse(schema, kept)
  return parsed.success ? parsed.output : nothingChosen
}

/**
 * What stays chosen once something was said: who speaks, and for whom it may be seen. About whom it is, is chosen anew
 * for each: nobody should carry a worry that nobody named. The audience stays until somebody changes it, as what is safe
 * must not be what resets.
 */
export function carryOver({ by, audience }: EntryFields): EntryFields {
  return { ...nothingChosen, by, audience }
}

/** The choices that are typed. */
export type ChosenWord =
  'source' | 'when' | 'organisation' | 'since' | 'goal' | 'result' | 'towards'
