import type { Guide, StepId } from '#guide'
import { minutesOf } from '#guide'
import type { Plan } from '../model/plan'

/** The minutes of each step as planned for this meeting: the guide's share of its slot, unless the chair chose others. */
export function plannedMinutes(guide: Guide, plan: Plan): Readonly<Record<StepId, number>> {
  return { ...minutesOf(guide, plan.minutes), ...plan.stepMinutes }
}
