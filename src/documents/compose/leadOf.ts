import type { Cooperation } from '#conference'
import { mayBeShared, openLeads } from '#conference'
import { whoInLine } from './naming'
import type { Source } from './source'

/**
 * Who leads or is the family's fixed contact, in words: as this meeting says; where it says nothing, as the last one did
 * that said it: a fixed contact stays. Empty where nobody was named or where it may not be told.
 */
export function leadOf(source: Source, lead: 'casusregisseur' | 'contact'): string {
  const { state, meeting } = source
  const here = state.meetings.findIndex(({ id }) => id === meeting.id)
  const earlier = state.meetings.slice(0, here).filter(({ status }) => status === 'closed')
  for (const each of [...earlier, meeting].toReversed()) {
    const { cooperation } = each
    if (cooperation?.[lead] === undefined) continue
    return isTold(each, cooperation)
      ? whoInLine({ ...source, meeting: each }, cooperation[lead])
      : ''
  }
  return ''
}

/** What to print where nobody leads or no meeting follows: that this is still open; empty where that is not so. */
export function openLead({ meeting, texts }: Source, lead: 'casusregisseur' | 'contact' | 'next') {
  const { cooperation } = meeting
  if (cooperation !== null && !isTold(meeting, cooperation)) return ''
  return openLeads(meeting).includes(lead) ? texts.t('documents', 'notAgreed') : ''
}

function isTold(meeting: Source['meeting'], { part }: Cooperation): boolean {
  return mayBeShared(meeting, { id: '', part })
}
