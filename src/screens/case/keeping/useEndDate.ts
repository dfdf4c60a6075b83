import { endOfRetention, retentionBasisOf } from '#conference'
import { useCaseParts, useCaseState } from '../CaseContext'

/** The last day on which this case is kept, an ISO date; null while the term is read, and for a practice case. */
export function useEndDate(): string | null {
  const { keepMonths } = useCaseParts()
  const state = useCaseState()
  return keepMonths === null || state.practice
    ? null
    : endOfRetention(retentionBasisOf(state), keepMonths)
}
