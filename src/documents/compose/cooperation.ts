import { textKey } from '#conference'
import { formatDate } from '#i18n'
import type { Section } from '../paper'
import { factSection } from './factSection'
import { leadInWords, openLead, reachIn, saidOfContact } from './leadInWords'
import type { Source } from './source'

/** How the group works together from here on, in the order in which people ask for it; who leads is never left out. */
export function cooperationSection(source: Source): readonly Section[] {
  return factSection(source, 'cooperation', [
    ['cooperation.next', nextInWords(source) || openLead(source, 'next')],
    ['cooperation.nextWho', cooperationText(source, 'nextWho')],
    ['cooperation.informing', cooperationText(source, 'informing')],
    ['cooperation.timeline', cooperationText(source, 'timeline')],
    [
      'cooperation.casusregisseur',
      leadInWords(source, 'casusregisseur') || openLead(source, 'casusregisseur'),
    ],
    ['cooperation.contact', contactInWords(source) || openLead(source, 'contact')],
    ['house', houseReach(source)],
    ['cooperation.scaleUp', cooperationText(source, 'scaleUp')],
    ['cooperation.scaleDown', cooperationText(source, 'scaleDown')],
    ['cooperation.feedback', cooperationText(source, 'feedback')],
  ])
}

type Words = 'nextWho' | 'informing' | 'timeline' | 'scaleUp' | 'scaleDown' | 'feedback'

/** A line of what this meeting agreed about working together, where whoever reads it may read that; else empty. */
export function cooperationText({ meeting, visibility }: Source, field: Words): string {
  return visibility.mayByKey(textKey.cooperation(field), meeting)
    ? (meeting.cooperation?.[field] ?? '')
    : ''
}

/** The day and time of the next meeting in words; empty where unknown, or where it may not be told. */
function nextMeeting({ meeting, visibility, texts: { register } }: Source): string {
  const start = meeting.cooperation?.next
  if (start === undefined || !visibility.mayTellNext(meeting, 'next')) return ''
  return `${formatDate(start, 'weekdayLong', register)}, ${formatDate(start, 'time', register)}`
}

/**
 * Day, time and place of the next meeting in words, for whoever may be told; a line to fill in by pen where nobody said
 * where it is. Empty where nothing of it may be told.
 */
export function nextInWords(source: Source): string {
  const { meeting, visibility, texts } = source
  const moment = nextMeeting(source)
  const place = (meeting.cooperation?.nextPlace ?? '').trim()
  if (place === '' ? moment === '' : !visibility.mayTellNext(meeting, 'nextPlace')) return moment
  // A day that is only not told is not called unknown.
  const known = moment || openLead(source, 'next')
  if (known === '') return place
  return texts.t('documents', 'nextAt', { moment: known, place: place || toFillIn(source) })
}

/**
 * Who the family's fixed contact is, and by what that one can be reached, as this meeting says or else the one that named
 * them: a line to fill in by pen where neither did. Empty where nothing of it may be told.
 */
export function contactInWords(source: Source): string {
  const { visibility, texts } = source
  const who = leadInWords(source, 'contact')
  const made = saidOfContact(source)
  const reach = reachIn(made)
  const mayReach =
    visibility.namesLeads && visibility.mayByKey(textKey.cooperation('contactReach'), made)
  if (reach === '' ? who === '' : !mayReach) return who
  // Somebody who is only not told is not called unknown.
  const known = who || openLead(source, 'contact')
  if (known === '') return reach
  return texts.t('documents', 'reachedAt', { who: known, reach: reach || toFillIn(source) })
}

/** By what the house can be reached whose papers these are; for the family a line to fill in by pen where it was not set. */
export function houseReach(source: Source): string {
  return source.house.trim() || (source.visibility.readers === null ? '' : toFillIn(source))
}

function toFillIn({ texts }: Source): string {
  return texts.t('documents', 'toFillIn')
}
