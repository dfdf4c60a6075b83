import type { Meeting, Who } from '#conference'
import { textKey, nameOf, openLeads, seatedLead } from '#conference'
import { whoInLine } from './naming'
import type { Source } from './source'

type Lead = 'casusregisseur' | 'contact'

/** Who leads, and where that is known from: the words of a meeting, or a seat at its table. */
interface Leading {
  readonly made: Meeting
  readonly who: Who
  /** What was said of it; null where the table tells it. */
  readonly said: Lead | null
}

/**
 * Who leads or is the family's fixed contact, in words. The casusregisseur: as this meeting says, else who sits there as
 * that alone, else as the last meeting did that said it. The contact: as the last one said, else the casusregisseur. Empty
 * where nobody is known, where more than one could be it, or where it may not be told.
 */
export function leadInWords(source: Source, lead: Lead): string {
  const found = leading(source, lead)
  if (found === null || !mayTell(source, found)) return ''
  return whoInLine({ ...source, meeting: found.made }, found.who)
}

/** What to print where nobody leads or no meeting follows: that this is still open; empty where that is not so. */
export function openLead(source: Source, lead: Lead | 'next'): string {
  const { meeting, visibility, texts } = source
  if (!visibility.namesLeads) return ''
  const isOpen =
    lead === 'next' ? openLeads(meeting).includes(lead) : leading(source, lead) === null
  return isOpen ? texts.t('documents', 'notAgreed') : ''
}

/** The meeting that says by what the fixed contact can be reached: this one where it does, else the one that named them. */
export function saidOfContact(source: Source): Meeting {
  if (reachIn(source.meeting) !== '') return source.meeting
  const found = leading(source, 'contact')
  return found?.said === 'contact' ? found.made : source.meeting
}

/** By what a meeting says that the fixed contact can be reached; empty where it does not. */
export function reachIn({ cooperation }: Meeting): string {
  return (cooperation?.contactReach ?? '').trim()
}

function mayTell({ visibility }: Source, { made, who, said }: Leading): boolean {
  if (!visibility.namesLeads) return false
  if (said !== null) return visibility.mayByKey(textKey.cooperation(said), made)
  return who.kind === 'participant' && visibility.satWith(made, who.id)
}

function leading(source: Source, lead: Lead): Leading | null {
  const named = lastNamed(source, lead)
  if (lead === 'contact') return named ?? leading(source, 'casusregisseur')
  return named?.made.id === source.meeting.id ? named : (seated(source) ?? named)
}

/** Who was named last; null also where that one has no name any more: nobody knows then who does it now. */
function lastNamed({ state, meeting }: Source, lead: Lead): Leading | null {
  const here = state.meetings.findIndex(({ id }) => id === meeting.id)
  const earlier = state.meetings.slice(0, here).filter(({ status }) => status === 'closed')
  const made = [...earlier, meeting].findLast(({ cooperation }) => cooperation?.[lead])
  const who = made?.cooperation?.[lead]
  if (made === undefined || who === undefined) return null
  return nameOf(state, made, who).trim() === '' ? null : { made, who, said: lead }
}

function seated({ meeting }: Source): Leading | null {
  const id = seatedLead(meeting)
  return id === null ? null : { made: meeting, who: { kind: 'participant', id }, said: null }
}
