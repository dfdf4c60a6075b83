import type { Meeting } from '../state'

/** Who leads and how it goes on, as far as nobody was named: `casusregisseur`, `contact`, `next`. */
export type OpenLead = 'casusregisseur' | 'contact' | 'next'

const LEADS: readonly OpenLead[] = ['casusregisseur', 'contact', 'next']

/** What is open of the lead after this meeting. Where the case is closed with a plan, no meeting has to follow. */
export function openLeads({ cooperation, closing }: Meeting): readonly OpenLead[] {
  return LEADS.filter((lead) => {
    if (lead === 'next') return !closing && cooperation?.next === undefined
    const who = cooperation?.[lead]
    return who === undefined || (who.kind === 'other' && who.name.trim() === '')
  })
}
