import type { Agreement, BottomLine } from '#conference'
import { personLabel } from '#conference'
import type { Cell } from '../paper'
import { line } from './line'
import type { Source } from './source'

/**
 * Whether those whom an agreement is for were told of it, for professionals to read. Why not stays with the chair;
 * nothing is said where nobody noted it.
 */
export function informedLine(source: Source, agreement: Agreement): Cell {
  const labels = agreement.for.map((id) => personLabel(source.state, id))
  return toldLine(source, agreement.informed, labels.filter((each) => each !== '').join(', '))
}

/** As `informedLine`, whether the family knows of a bottom line. */
export function sharedLine(source: Source, { shared }: BottomLine): Cell {
  return toldLine(source, shared)
}

function toldLine({ texts: { t }, forFamily }: Source, told: Agreement['informed'], to = ''): Cell {
  if (told === undefined || forFamily) return []
  const who = to === '' ? t('documents', 'told.family') : to
  if (!told.yes) return line('strong', t('documents', 'told.not', { who }))
  const how = (told.note ?? '').trim()
  if (how === '') return line('quiet', t('documents', 'told.yes', { who }))
  return line('quiet', t('documents', 'told.how', { who, how }))
}
