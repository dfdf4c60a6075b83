import type { CaseLog, CaseSummary } from '#conference'
import type { Guide } from '#guide'
import type { Stamp } from './stamp'

/** What the meeting room is handed by `main.tsx`. */
export interface MeetingDeps extends Stamp {
  readonly log: CaseLog
  readonly guide: Guide
  /** Keeps what the overview shows of a case, made from that many facts; called only when it changed. */
  readonly keepSummary: (
    caseId: string,
    summary: CaseSummary,
    factCount: number,
  ) => Promise<unknown>
}
