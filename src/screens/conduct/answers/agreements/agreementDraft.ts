import { whoKey } from '#conference'
import * as v from 'valibot'
import { readWho } from '../who/readWho'
import type { AgreementChosen } from './AgreementChoices'
import { KINDS } from './kinds'

const schema = v.object({
  who: v.optional(v.string()),
  by: v.optional(v.string()),
  for: v.optional(v.pipe(v.array(v.string()), v.readonly()), []),
  kind: v.optional(v.picklist(KINDS)),
  term: v.optional(v.picklist(['short', 'long'])),
})

/** What is kept of the choices of an agreement that is being made. */
export function keepAgreement(chosen: AgreementChosen): Readonly<Record<string, unknown>> {
  return { ...chosen, who: chosen.who && whoKey(chosen.who) }
}

/** Reads what was kept; nothing chosen where it is not readable. */
export function readAgreement(kept: unknown): AgreementChosen {
  const parsed = v.safeParse(schema, kept)
  if (!parsed.success) return {}
  const { who, ...chosen } = parsed.output
  return { ...chosen, who: who === undefined ? undefined : readWho(who) }
}
