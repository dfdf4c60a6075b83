import * as v from 'valibot'
import { nameOf } from '../person/nameOf'
import { meetingsBefore } from '../plan/order'
import type { CaseState, Meeting } from '../state'
import type { Who } from '../values'
import type { Agreement, FollowUp } from './agreement'

/** An agreement with the meeting that made it and what became of it since. */
export interface OpenAgreement {
  readonly agreement: Agreement
  readonly meeting: Meeting
  /** The last word about it, of any later meeting. */
  readonly followUp: FollowUp | undefined
  /** At how many later meetings it was looked at and stayed open. */
  readonly carried: number
}

/** The agreements of closed meetings that are not done and were not closed on purpose; the oldest first. */
export function openAgreements(state: CaseState, before?: Meeting): readonly OpenAgreement[] {
  const until = meetingsBefore(state, before)
  return until
    .filter((each) => each.status === 'closed')
    .flatMap((meeting) =>
      meeting.agreements.map((agreement) => carriedOver(until, meeting, agreement)),
    )
    .filter(({ followUp }) => !isSettled(followUp))
}

/** Whether a word about an agreement takes it off the list: done, or closed on purpose. */
export function isSettled(followUp: FollowUp | undefined): boolean {
  return followUp?.status === 'done' || followUp?.closed === true
}

function carriedOver(
  meetings: readonly Meeting[],
  meeting: Meeting,
  agreement: Agreement,
): OpenAgreement {
  const later = meetings
    .slice(meetings.indexOf(meeting) + 1)
    .filter((each) => each.status === 'closed')
  const words = later.flatMap((each) => each.followUps[agreement.id] ?? [])
  return { agreement, meeting, followUp: words.at(-1), carried: later.length }
}

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
