import type { PhaseId } from '#guide'
import type { Meeting } from '../state'

/**
 * The phase in which the case stands once this meeting is closed: where a gate led, also where the chair did not say
 * when, or else the phase that the meeting decided to work in. Never the phase where the chair only looks.
 */
export function phaseAfter({ later, toChoose, decided }: Meeting): PhaseId {
  return later ?? toChoose ?? decided
}
