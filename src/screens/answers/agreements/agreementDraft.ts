import { FIELDS, whoKey } from '#conference'
import * as v from 'valibot'
import { readWho } from '../../running'
import type { AgreementChosen } from './AgreementChoices'
import { readServes } from './readServes'
import { servesKey } from './useServable'

const schema = v.object({
  who: v.optional(v.string()),
  by: v.optional(v.string()),
  for: v.optional(v.pipe(v.array(v.string()), v.readonly()), []),
  kind: FIELDS.agreement.kind.schema,
  term: FIELDS.agreement.term.schema,
  serves: v.optional(v.string()),
})

/** What is kept of the choices of an agreement that is being made. */
export function keepAgreement(chosen: AgreementChosen): Readonly<Record<string, unknown>> {
  const { who, serves } = chosen
  return { ...chosen, who: who && whoKey(who), serves: serves && servesKey(serves) }
}

/** Reads what was kept; nothing chosen where it is not readable. */
export function readAgreement(kept: unknown): AgreementChosen {
  const parsed = v.safeParse(schema, kept)
  if (!parsed.success) return {}
  const { who, serves, ...chosen } = parsed.output
  return {
    ...chosen,
    who: who === undefined ? undefined : readWho(who),
    serves: serves === undefined ? undefined : readServes(serves),
  }
}
