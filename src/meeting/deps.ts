import type { Clock, MakeId } from '#base'
import type { CaseLog, CaseSummary } from '#conference'
import type { Guide } from '#guide'

/** What the meeting room is handed by `main.tsx`. */
export interface MeetingDeps {
  readonly log: CaseLog
  readonly guide: Guide
  readonly clock: Clock
  readonly makeId: MakeId
  /** Keeps what the overview shows of a case, made from that many facts; called only when it changed. */
  readonly keepSummary: (
    caseId: string,
    summary: CaseSummary,
    factCount: number,
  ) => Promise<unknown>
}
