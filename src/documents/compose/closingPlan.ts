import { textKey } from '#conference'
import type { Section } from '../paper'
import { factSection } from './factSection'
import type { Source } from './source'

/** What to do when things go wrong again after the case was closed (besluit.afsluitingsplan, phase 3). */
export function closingPlanSection(source: Source): readonly Section[] {
  return factSection(source, 'closingPlan', [
    ['closingPlan.signal', closingPlanText(source, 'signal')],
    ['closingPlan.first', closingPlanText(source, 'first')],
    ['closingPlan.contact', closingPlanText(source, 'contact')],
  ])
}

/** A line of the closing plan of this meeting, where whoever reads it may read that; else empty. */
export function closingPlanText(
  { meeting, visibility }: Source,
  field: 'signal' | 'first' | 'contact',
): string {
  const { closingPlan } = meeting
  if (closingPlan === null || !visibility.mayByKey(textKey.closingPlan(field), meeting)) return ''
  return closingPlan[field]
}
