import type { SafetyNote } from '#conference'
import { whoKey } from '#conference'
import * as v from 'valibot'
import { readWho } from '../../running'

/** What is chosen of a line of the safety log beside its words. */
export type SafetyChosen = {
  readonly [Field in 'since' | 'saidBy']?: SafetyNote[Field] | undefined
} & Pick<SafetyNote, 'about' | 'audience'>

export const NOTHING_CHOSEN: SafetyChosen = { about: [], audience: 'everyone' }

const schema = v.object({
  since: v.optional(v.string()),
  saidBy: v.optional(v.string()),
  about: v.optional(v.pipe(v.array(v.string()), v.readonly()), []),
  audience: v.optional(v.picklist(['everyone', 'professionals', 'chair']), 'everyone'),
})

/** What is kept of the choices of a line that is being made. */
export function keepSafety(chosen: SafetyChosen): Readonly<Record<string, unknown>> {
  return { ...chosen, saidBy: chosen.saidBy && whoKey(chosen.saidBy) }
}

/** Reads what was kept; nothing chosen where it is not readable. */
export function readSafety(kept: unknown): SafetyChosen {
  const parsed = v.safeParse(schema, kept)
  if (!parsed.success) return NOTHING_CHOSEN
  const { saidBy, ...chosen } = parsed.output
  return { ...chosen, saidBy: saidBy === undefined ? undefined : readWho(saidBy) }
}
