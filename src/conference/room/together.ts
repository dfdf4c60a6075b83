import type { KeptApart } from '../person/person'
import type { Plan } from '../plan/plan'
import type { CaseState, Meeting } from '../state'
import type { Refusal } from '../log/refusal'

/** Whether two persons who are kept apart are both among these participants. */
export function putsTogether(plan: Plan, present: readonly string[], state: CaseState): boolean {
  return together(plan, present, state).length > 0
}

/** Whether the plan says why persons who are kept apart sit together after all. */
export function isGrounded({ togetherGround }: Plan): boolean {
  return (togetherGround ?? '').trim() !== ''
}

/** Refuses `kept-apart` where this room would hold two who are kept apart and no ground for it is written. */
export function checkRoom(
  { plan }: Meeting,
  part: string,
  present: readonly string[],
  state: CaseState,
): Refusal | null {
  const apart = isGrounded(plan) || !putsTogether(plan, present, state)
  return apart ? null : { code: 'kept-apart', part }
}

/**
 * As `checkRoom`, for one who comes in. Whoever comes in beside two who sit together already may: that was noted before,
 * and is not this one's doing.
 */
export function checkArrival(meeting: Meeting, arrives: string, state: CaseState): Refusal | null {
  const { plan, part, present } = meeting
  const others = present.filter((each) => each !== arrives)
  const before = together(plan, others, state)
  const after = together(plan, [...others, arrives], state)
  return isGrounded(plan) || after.length === before.length ? null : { code: 'kept-apart', part }
}

/**
 * Refuses `kept-apart` where two who are kept apart would both have been in this part, if only one after the other: the
 * second would read what the first said. Each gets a part of their own, or a ground is written.
 */
export function meetsInPart(
  { plan, stays }: Pick<Meeting, 'plan' | 'stays'>,
  part: string,
  present: readonly string[],
  state: CaseState,
): Refusal | null {
  const were = stays.filter((each) => each.part === part && each.counts)
  const all = [...were.map((each) => each.participant), ...present]
  return isGrounded(plan) || together(plan, all, state).length === 0
    ? null
    : { code: 'kept-apart', part }
}

function together(
  plan: Plan,
  present: readonly string[],
  { keptApart }: CaseState,
): readonly KeptApart[] {
  const persons = new Set(
    plan.participants.filter((each) => present.includes(each.id)).map((each) => each.person),
  )
  return keptApart.filter(({ one, other }) => persons.has(one) && persons.has(other))
}
