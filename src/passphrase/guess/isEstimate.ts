import type { Estimate } from './estimate'

/** Tells an estimate from any other message. */
export function isEstimate(value: unknown): value is Estimate {
  if (typeof value !== 'object' || value === null) return false
  return 'log10' in value && typeof value.log10 === 'number' && 'hints' in value
}
