import type { ClosingPlan } from '#conference'
import { mayBeShared } from '#conference'
import type { Section } from '../paper'
import { factSection } from './factSection'
import type { Source } from './source'

/** What to do when things go wrong again after the case was closed (besluit.afsluitingsplan, phase 3). */
export function closingPlanSection(source: Source): readonly Section[] {
  const plan = sharedClosingPlan(source)
  if (plan === null) return []
  return factSection(source, 'closingPlan', [
    ['closingPlan.signal', plan.signal],
    ['closingPlan.first', plan.first],
    ['closingPlan.contact', plan.contact],
  ])
}

/** The closing plan of this meeting where it may be told; else null. */
export function sharedClosingPlan({ meeting }: Source): ClosingPlan | null {
  const { closingPlan } = meeting
  if (closingPlan === null) return null
  return mayBeShared(meeting, { id: '', part: closingPlan.part }) ? closingPlan : null
}
