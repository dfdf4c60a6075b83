import { mayBeShared } from '#conference'
import type { Section } from '../paper'
import { factSection } from './factSection'
import type { Source } from './source'

/** What to do when things go wrong again after the case was closed (besluit.afsluitingsplan, phase 3). */
export function closingPlanSection(source: Source): readonly Section[] {
  const { closingPlan } = source.meeting
  if (closingPlan === null) return []
  if (!mayBeShared(source.meeting, { id: '', part: closingPlan.part })) return []
  return factSection(source, 'closingPlan', [
    ['closingPlan.signal', closingPlan.signal],
    ['closingPlan.first', closingPlan.first],
    ['closingPlan.contact', closingPlan.contact],
  ])
}
