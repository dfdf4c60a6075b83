import type { PhaseId } from '#guide'
import { keyOf } from '#guide'
import type { GateAnswered } from './gate'
import type { Meeting } from '../state'

type Leading = Partial<Pick<Meeting, 'toChoose' | 'later' | 'ledBy' | 'decided'>>

/**
 * Where a gate leads. One that leads on leaves alone what another gate led to: a return to an earlier phase that was
 * planned for the next meeting is not lost by answering the gate that comes after it. It does say that the work is in
 * its own phase, unless only its ground or dissent is mended: that may be done in looking back from another phase.
 */
export function leading(meeting: Meeting, gate: GateAnswered, leads: PhaseId | null): Leading {
  const key = keyOf(gate.phase, gate.question)
  const isOwn = meeting.ledBy === key
  const isSame = meeting.gates[key]?.answer === gate.answer
  // Only ground or dissent changed: what was planned because of it stays planned.
  if (isOwn && leads !== null && isSame && leads === meeting.later) return {}
  if (leads !== null) return { toChoose: leads, later: null, ledBy: key }
  return {
    ...(isOwn ? { toChoose: null, later: null, ledBy: null } : {}),
    ...(isSame ? {} : { decided: gate.phase }),
  }
}

/**
 * The phase in which the case stands once this meeting is closed: where a gate led, also where the chair did not say
 * when, or else the phase that the meeting decided to work in. Never the phase where the chair only looks.
 */
export function phaseAfter({ later, toChoose, decided }: Meeting): PhaseId {
  return later ?? toChoose ?? decided
}
