import type { CaseState } from '#conference'
import { parseSummary, summaryOf } from '#conference'
import type { MeetingDeps } from './deps'

/**
 * Makes the function that keeps what the overview shows of a case, where that changed since it was kept last, or
 * where `anew` says that it went from the disk. It never fails: the overview makes it again from the log.
 */
export function createSummaryKeeper(parts: MeetingDeps, caseId: string, before: CaseState) {
  let kept = JSON.stringify(summaryOf(before))
  return async (state: CaseState, factCount: number, anew: boolean): Promise<void> => {
    const fresh = summaryOf(state)
    const written = JSON.stringify(fresh)
    if ((written === kept && !anew) || parseSummary(fresh) === null) return
    try {
      const answer = await parts.keepSummary(caseId, fresh, factCount)
      if (!isRefusal(answer)) kept = written
    } catch {
      // Kept with the next change.
    }
  }
}

function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
}
