import { dayIn, isRealDate, monthsAfter } from '#base'
import * as v from 'valibot'
import type { CaseState } from '../state'

/** From what the end date of a case follows, as the overview keeps it. */
export const retentionBasis = v.object({
  /** The instant from which the term runs; empty where the case was never begun. */
  since: v.string(),
  /** The end date that was chosen instead, an ISO date; null where the term holds. */
  chosen: v.nullable(v.string()),
})
export type RetentionBasis = Readonly<v.InferOutput<typeof retentionBasis>>

/** From what the end date of this case follows: the term runs since it was begun, and anew since it was closed. */
export function retentionBasisOf({ openedAt, closed, retention }: CaseState): RetentionBasis {
  return { since: closed?.at ?? openedAt ?? '', chosen: retention?.until ?? null }
}

/**
 * The last day on which a case is kept, an ISO date: the one that was chosen, or the term of the organisation after
 * the day on which it began to run. Null where no term runs.
 *
 * @param months the term, in months
 */
export function endOfRetention({ since, chosen }: RetentionBasis, months: number): string | null {
  if (chosen !== null) return chosen
  return isRealDate(dayIn(since)) ? monthsAfter(dayIn(since), months) : null
}
