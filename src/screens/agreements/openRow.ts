import type { AgreementInShort } from '#conference'
import type { CaseRow } from '../overview'

/** An open agreement with the case in which it was made. */
export interface OpenRow {
  readonly caseId: string
  readonly code: string
  readonly agreement: AgreementInShort
}

export const ORDERS = ['date', 'owner', 'case'] as const
export type SortOrder = (typeof ORDERS)[number]

/** The open agreements of the practice cases, or of all others: these two are never counted together. */
export function openRows(rows: readonly CaseRow[], practice: boolean): readonly OpenRow[] {
  return rows.flatMap(({ id, summary }) =>
    summary === null || summary.practice !== practice
      ? []
      : summary.agreements.map((agreement) => ({ caseId: id, code: summary.code, agreement })),
  )
}

/** Whether an agreement should have been done before today (ISO date). */
export function isLate({ agreement: { by } }: OpenRow, today: string): boolean {
  return by !== null && by < today
}

const { compare } = new Intl.Collator('nl', { numeric: true })

/**
 * In this order, and within it by date: what is overdue first, what has no date last. By owner, what nobody owns comes
 * first: it asks for somebody.
 */
export function sortRows(rows: readonly OpenRow[], order: SortOrder): readonly OpenRow[] {
  return rows.toSorted(
    (one, other) =>
      (order === 'owner' ? compare(one.agreement.owner, other.agreement.owner) : 0) ||
      (order === 'case' ? compare(one.code, other.code) : 0) ||
      compare(one.agreement.by ?? NEVER, other.agreement.by ?? NEVER) ||
      compare(one.code, other.code),
  )
}

const NEVER = '9999'
