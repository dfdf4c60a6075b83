import { mayBeShared } from '#conference'
import { formatDate } from '#i18n'
import type { Section } from '../paper'
import { factSection } from './factSection'
import { whoInLine } from './naming'
import type { Source } from './source'

/** How the group works together from here on, in the order in which people ask for it. */
export function cooperationSection(source: Source): readonly Section[] {
  const { meeting } = source
  const { cooperation } = meeting
  if (cooperation === null || !mayBeShared(meeting, { id: '', part: cooperation.part })) return []
  return factSection(source, 'cooperation', [
    ['cooperation.next', moment(source, cooperation.next)],
    ['cooperation.nextWho', cooperation.nextWho],
    ['cooperation.informing', cooperation.informing],
    ['cooperation.timeline', cooperation.timeline],
    ['cooperation.casusregisseur', whoInLine(source, cooperation.casusregisseur)],
    ['cooperation.contact', whoInLine(source, cooperation.contact)],
    ['cooperation.scaleUp', cooperation.scaleUp],
    ['cooperation.scaleDown', cooperation.scaleDown],
    ['cooperation.feedback', cooperation.feedback],
  ])
}

/** The family's fixed contact, as far as it may be told; empty where unknown. */
export function contactOf(source: Source): string {
  const { cooperation } = source.meeting
  if (cooperation === null) return ''
  const shared = mayBeShared(source.meeting, { id: '', part: cooperation.part })
  return shared ? whoInLine(source, cooperation.contact) : ''
}

function moment({ texts: { register } }: Source, start: string | undefined): string {
  if (start === undefined) return ''
  return `${formatDate(start, 'weekdayLong', register)}, ${formatDate(start, 'time', register)}`
}
