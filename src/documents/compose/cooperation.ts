import type { Cooperation } from '#conference'
import { mayBeShared } from '#conference'
import { formatDate } from '#i18n'
import type { Section } from '../paper'
import { factSection } from './factSection'
import { leadOf, openLead } from './leadOf'
import type { Source } from './source'

/** How the group works together from here on, in the order in which people ask for it; who leads is never left out. */
export function cooperationSection(source: Source): readonly Section[] {
  const cooperation = sharedCooperation(source)
  const lead = (which: 'casusregisseur' | 'contact') =>
    leadOf(source, which) || openLead(source, which)
  return factSection(source, 'cooperation', [
    ['cooperation.next', moment(source, cooperation?.next) || openLead(source, 'next')],
    ['cooperation.nextWho', cooperation?.nextWho],
    ['cooperation.informing', cooperation?.informing],
    ['cooperation.timeline', cooperation?.timeline],
    ['cooperation.casusregisseur', lead('casusregisseur')],
    ['cooperation.contact', lead('contact')],
    ['cooperation.scaleUp', cooperation?.scaleUp],
    ['cooperation.scaleDown', cooperation?.scaleDown],
    ['cooperation.feedback', cooperation?.feedback],
  ])
}

/** What was agreed about working together, where it may be told; else null. */
export function sharedCooperation({ meeting }: Source): Cooperation | null {
  const { cooperation } = meeting
  if (cooperation === null) return null
  return mayBeShared(meeting, { id: '', part: cooperation.part }) ? cooperation : null
}

/** The day and time of the next meeting in words; empty where unknown. */
export function moment({ texts: { register } }: Source, start: string | undefined): string {
  if (start === undefined) return ''
  return `${formatDate(start, 'weekdayLong', register)}, ${formatDate(start, 'time', register)}`
}
