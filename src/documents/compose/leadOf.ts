import type { Meeting } from '#conference'
import { loose, openLeads } from '#conference'
import { whoInLine } from './naming'
import type { Source } from './source'

/**
 * Who leads or is the family's fixed contact, in words: as this meeting says; where it says nothing, as the last one did
 * that said it: a fixed contact stays. Empty where nobody was named or where it may not be told.
 */
export function leadOf(source: Source, lead: 'casusregisseur' | 'contact'): string {
  const { eyes } = source
  const named = meetingThatNamed(source, lead)
  if (named === undefined || !eyes.namesLeads) return ''
  if (!eyes.mayLoose(loose.cooperation(lead), named)) return ''
  return whoInLine({ ...source, meeting: named }, named.cooperation?.[lead])
}

/** What to print where nobody leads or no meeting follows: that this is still open; empty where that is not so. */
export function openLead(source: Source, lead: 'casusregisseur' | 'contact' | 'next'): string {
  const { meeting, eyes, texts } = source
  if (!eyes.namesLeads) return ''
  if (lead !== 'next' && meetingThatNamed(source, lead) !== undefined) return ''
  return openLeads(meeting).includes(lead) ? texts.t('documents', 'notAgreed') : ''
}

function meetingThatNamed(
  { state, meeting }: Source,
  lead: 'casusregisseur' | 'contact',
): Meeting | undefined {
  const here = state.meetings.findIndex(({ id }) => id === meeting.id)
  const earlier = state.meetings.slice(0, here).filter(({ status }) => status === 'closed')
  return [...earlier, meeting].findLast(({ cooperation }) => cooperation?.[lead] !== undefined)
}
