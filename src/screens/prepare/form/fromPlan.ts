import { dayIn, timeIn } from '#base'
import type { Plan } from '#conference'
import type { PlanForm } from './planForm'
import { usualParts } from './seats'

/** The form that a plan fills in. */
export function fromPlan(plan: Plan): PlanForm {
  const { kind, approach, phase, participants, parts } = plan
  const split = parts.length > 1
  return {
    kind,
    approach,
    date: dayIn(plan.start),
    time: timeIn(plan.start),
    minutes: String(plan.minutes),
    phase,
    participants,
    split,
    parts: split ? parts.map(({ id, present }) => ({ id, present })) : usualParts(participants),
    stepMinutes: typed(plan.stepMinutes),
    partMinutes: typed(Object.fromEntries(parts.map((each) => [each.id, each.minutes]))),
    questionMinutes: typed(plan.questionMinutes),
    togetherGround: plan.togetherGround ?? '',
  }
}

function typed(
  minutes: Readonly<Record<string, number | undefined>> = {},
): PlanForm['stepMinutes'] {
  return Object.fromEntries(
    Object.entries(minutes).flatMap(([of, each]) =>
      each === undefined ? [] : [[of, String(each)]],
    ),
  )
}
