import type { Guide, Place, StepId } from '#guide'
import { minutesOf, minutesOfQuestions, shareRest } from '#guide'
import type { Plan } from '../plan/plan'
import type { Meeting } from '../state'

/** The minutes of each step as planned for this meeting: the guide's share of its slot, unless the chair chose others. */
export function plannedMinutes(guide: Guide, plan: Plan): Readonly<Record<StepId, number>> {
  return { ...minutesOf(guide, plan.minutes), ...plan.stepMinutes }
}

/** The minutes of the question at a place as planned for this meeting; 0 at a step as a whole. */
export function plannedAt(guide: Guide, { plan, closing }: Meeting, place: Place): number {
  const { phase, step, question } = place
  if (question === undefined) return 0
  const minutes = plannedMinutes(guide, plan)[step]
  const each = minutesOfQuestions(guide, phase, step, minutes, closing, plan.questionMinutes)
  return each.get(question) ?? 0
}

/** The minutes of each part of a meeting, by its id: as the chair chose them, and else an equal share of what is left. */
export function minutesOfParts({
  parts,
  minutes,
}: Pick<Plan, 'parts' | 'minutes'>): ReadonlyMap<string, number> {
  const shares = shareRest(
    minutes,
    parts.map((each) => ({ weight: 1, chosen: each.minutes })),
  )
  return new Map(parts.map(({ id }, index) => [id, shares[index] ?? 0]))
}
