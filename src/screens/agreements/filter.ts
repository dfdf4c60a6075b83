import type { OpenRow } from './openRow'

/** Which agreements are looked at. */
export interface AgreementFilter {
  /** The key of an owner, see `ownerKey`, or `ALL`. */
  readonly owner: string
  /** The id of a case, or `ALL`. */
  readonly caseId: string
}

export const ALL = 'all'
export const EVERYTHING: AgreementFilter = { owner: ALL, caseId: ALL }

/** Of the family and its network together, as "moeder" is somebody else in every case. */
export const FAMILY = 'family'
export const NO_OWNER = 'nobody'

/** One word for where an owner comes from: an organisation is the same one in every case. */
export function ownerKey({ agreement: { organisation, owner } }: OpenRow): string {
  if (organisation !== null) return `from:${organisation}`
  return owner === '' ? NO_OWNER : FAMILY
}

/** The rows that were chosen. */
export function chosen(
  rows: readonly OpenRow[],
  { owner, caseId }: AgreementFilter,
): readonly OpenRow[] {
  return rows.filter(
    (row) =>
      (owner === ALL || ownerKey(row) === owner) && (caseId === ALL || row.caseId === caseId),
  )
}
