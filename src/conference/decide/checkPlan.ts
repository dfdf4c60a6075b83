import type { Plan } from '../model/plan'
import type { CaseState } from '../state'
import { isRealTime } from './dates'
import type { Refusal } from './refusal'

/**
 * Whether a meeting may be planned so. Refuses `participants-empty`, `date-invalid`, `participant-unknown` where a
 * part names somebody who is not invited, and `kept-apart` where a part puts two persons together who are kept
 * apart (stalking, intieme terreur) and no ground for it is written.
 */
export function checkPlan(plan: Plan, state: CaseState): Refusal | null {
  if (plan.participants.length === 0 || plan.parts.length === 0)
    return { code: 'participants-empty' }
  if (!isRealTime(plan.start)) return { code: 'date-invalid' }
  const invited = new Set(plan.participants.map((each) => each.id))
  for (const part of plan.parts) {
    if (part.present.some((id) => !invited.has(id))) return { code: 'participant-unknown' }
    if (putsTogether(plan, part.present, state) && (plan.togetherGround ?? '').trim() === '')
      return { code: 'kept-apart', part: part.id }
  }
  return null
}

/** Whether two persons who are kept apart are both among these participants. */
export function putsTogether(plan: Plan, present: readonly string[], state: CaseState): boolean {
  const persons = new Set(
    plan.participants.filter((each) => present.includes(each.id)).map((each) => each.person),
  )
  return state.keptApart.some(({ one, other }) => persons.has(one) && persons.has(other))
}
