import type { PhaseId } from '#guide'

/** From this number on somebody is very worried, counted from the calm end of the scale. */
const HIGH = 8

/**
 * Whether a number says that somebody is very worried. The direction belongs to the scale: in the first two phases 10 is
 * most worried, in herstelgerichteZorg 10 is best.
 */
export function isVeryWorried(phase: PhaseId, number: number): boolean {
  return phase === 'herstelgerichteZorg' ? 11 - number >= HIGH : number >= HIGH
}
