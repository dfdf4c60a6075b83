import { endOfRetention, type CaseSummary } from '#conference'

/** A case in the list: what is known of it without opening it. Without a summary: it cannot be read. */
export interface CaseRow {
  readonly id: string
  readonly summary: CaseSummary | null
}

/**
 * The rows in the order in which they ask for something: what cannot be read, what runs now, what is overdue, what comes
 * next, then by code; closed cases and practice cases last.
 *
 * @param today ISO date
 */
export function sorted(rows: readonly CaseRow[], today: string): readonly CaseRow[] {
  return rows.toSorted((one, other) => {
    const [a, b] = [orderOf(one, today), orderOf(other, today)]
    return a < b ? -1 : a > b ? 1 : 0
  })
}

/** Whether the earliest open agreement should have been done before today. */
export function isOverdue({ openAgreements, overdueFrom }: CaseSummary, today: string): boolean {
  return openAgreements > 0 && overdueFrom !== null && overdueFrom < today
}

/** Whether a case is kept longer than was agreed; a practice case has no end date. */
export function isPastKeeping(
  summary: CaseSummary | null,
  today: string,
  keepMonths: number,
): boolean {
  if (summary === null || summary.practice) return false
  const until = endOfRetention(summary.retention, keepMonths)
  return until !== null && until < today
}

const LATE = '9999'

function orderOf({ summary }: CaseRow, today: string): string {
  if (summary === null) return '0'
  const { practice, closed, running, nextMeeting, overdueFrom, code } = summary
  const group = practice ? 5 : closed ? 4 : running !== null ? 1 : isOverdue(summary, today) ? 2 : 3
  const date = group === 2 ? (overdueFrom ?? LATE) : (nextMeeting ?? LATE)
  return `${group} ${date} ${code}`
}
