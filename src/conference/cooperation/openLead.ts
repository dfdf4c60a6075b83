import type { Who } from '../values'
import type { Meeting } from '../state'

/** Who leads and how it goes on, as far as nobody was named: `casusregisseur`, `contact`, `next`. */
export type OpenLead = 'casusregisseur' | 'contact' | 'next'

const LEADS: readonly OpenLead[] = ['casusregisseur', 'contact', 'next']

/**
 * What is open of the lead after this meeting. Who sits there as the only casusregisseur is that one, and the family's fixed
 * contact, unless another was named. Where the case is closed with a plan, no meeting has to follow.
 */
export function openLeads(meeting: Meeting): readonly OpenLead[] {
  const { cooperation, closing } = meeting
  const leads = isNamed(cooperation?.casusregisseur) || seatedLead(meeting) !== null
  return LEADS.filter((lead) => {
    if (lead === 'next') return !closing && cooperation?.next === undefined
    return !leads && !isNamed(cooperation?.[lead])
  })
}

/** The seat of the only casusregisseur at this table; null where there is none, or more than one. */
export function seatedLead({ plan }: Meeting): string | null {
  const [seat, ...others] = plan.participants.filter(({ type }) => type === 'casusregisseur')
  return seat === undefined || others.length > 0 ? null : seat.id
}

function isNamed(who: Who | undefined): boolean {
  return who !== undefined && !(who.kind === 'other' && who.name.trim() === '')
}
