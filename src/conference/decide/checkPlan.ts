import type { Plan } from '../model/plan'
import type { CaseState } from '../state'
import { isGrounded, putsTogether } from './together'
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
    if (putsTogether(plan, part.present, state) && !isGrounded(plan))
      return { code: 'kept-apart', part: part.id }
  }
  return null
}
