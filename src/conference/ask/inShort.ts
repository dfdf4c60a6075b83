import * as v from 'valibot'
import type { Who } from '../model/values'
import type { CaseState, Meeting } from '../state'
import type { OpenAgreement } from './agreements'
import { nameOf } from './party'

/** An open agreement as the list over all cases shows it. */
export const agreementInShort = v.object({
  id: v.string(),
  what: v.string(),
  /** How the one who does it is called; empty where nobody is named, or nobody is known by that id any more. */
  owner: v.string(),
  /** The organisation of the owner, or the name of somebody else; null for the family, and for nobody. */
  organisation: v.nullable(v.string()),
  /** ISO date, or null. */
  by: v.nullable(v.string()),
  /** The moment it depends on, where there is no date. */
  moment: v.nullable(v.string()),
})
export type AgreementInShort = Readonly<v.InferOutput<typeof agreementInShort>>

/** What the list over all cases shows of an open agreement of this case. */
export function inShort(state: CaseState, { agreement, meeting }: OpenAgreement): AgreementInShort {
  const { id, what, who, by, moment } = agreement
  return {
    id,
    what,
    owner: who === undefined ? '' : nameOf(state, meeting, who).trim(),
    organisation: who === undefined ? null : organisationOf(meeting, who),
    by: by ?? null,
    moment: moment ?? null,
  }
}

function organisationOf({ plan }: Meeting, who: Who): string | null {
  if (who.kind === 'person') return null
  if (who.kind === 'other') return who.name.trim() || null
  const seat = plan.participants.find((each) => each.id === who.id)
  return seat?.organisation.trim() || null
}
