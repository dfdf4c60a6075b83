import type { Plan } from '#conference'
import { usualParts } from './invite'
import type { Invited, PlanForm } from './planForm'

/** The form that a plan fills in. */
export function fromPlan(plan: Plan): PlanForm {
  const { kind, approach, phase, participants, parts } = plan
  const [date = '', time = ''] = plan.start.split('T')
  const split = parts.length > 1
  return {
    kind,
    approach,
    date,
    time,
    minutes: String(plan.minutes),
    phase,
    participants,
    split,
    ...(split
      ? { inA: parts[0]?.present ?? [], inB: parts[1]?.present ?? [] }
      : seatsOf(participants)),
    stepMinutes: typed(plan.stepMinutes),
    partMinutes: typed(Object.fromEntries(parts.map((each) => [each.id, each.minutes]))),
    questionMinutes: typed(plan.questionMinutes),
    togetherGround: plan.togetherGround ?? '',
  }
}

/** Where everybody would sit if the meeting were split. */
export function seatsOf(participants: readonly Invited[]): Pick<PlanForm, 'inA' | 'inB'> {
  const inPart = (part: 'A' | 'B') =>
    participants.filter((each) => usualParts(each).includes(part)).map((each) => each.id)
  return { inA: inPart('A'), inB: inPart('B') }
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
