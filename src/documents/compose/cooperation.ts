import { loose } from '#conference'
import { formatDate } from '#i18n'
import type { Section } from '../paper'
import { factSection } from './factSection'
import { leadOf, openLead } from './leadOf'
import type { Source } from './source'

/** How the group works together from here on, in the order in which people ask for it; who leads is never left out. */
export function cooperationSection(source: Source): readonly Section[] {
  const lead = (which: 'casusregisseur' | 'contact') =>
    leadOf(source, which) || openLead(source, which)
  return factSection(source, 'cooperation', [
    ['cooperation.next', nextMeeting(source) || openLead(source, 'next')],
    ['cooperation.nextWho', cooperationText(source, 'nextWho')],
    ['cooperation.informing', cooperationText(source, 'informing')],
    ['cooperation.timeline', cooperationText(source, 'timeline')],
    ['cooperation.casusregisseur', lead('casusregisseur')],
    ['cooperation.contact', lead('contact')],
    ['cooperation.scaleUp', cooperationText(source, 'scaleUp')],
    ['cooperation.scaleDown', cooperationText(source, 'scaleDown')],
    ['cooperation.feedback', cooperationText(source, 'feedback')],
  ])
}

type Words = 'nextWho' | 'informing' | 'timeline' | 'scaleUp' | 'scaleDown' | 'feedback'

/** A line of what this meeting agreed about working together, where whoever reads it may read that; else empty. */
export function cooperationText({ meeting, eyes }: Source, field: Words): string {
  return eyes.mayLoose(loose.cooperation(field), meeting)
    ? (meeting.cooperation?.[field] ?? '')
    : ''
}

/** The day and time of the next meeting in words; empty where unknown, or where it may not be told. */
export function nextMeeting({ meeting, eyes, texts: { register } }: Source): string {
  const start = meeting.cooperation?.next
  if (start === undefined || !eyes.mayTellNext(meeting)) return ''
  return `${formatDate(start, 'weekdayLong', register)}, ${formatDate(start, 'time', register)}`
}
