/** What the disk holds of a case, read back from it. */
export interface OnDisk {
  /** Facts in its log. */
  readonly facts: number
  /** Facts among them that are not needed to read the agreements. */
  readonly notNeeded: number
  /** Whether some of it was kept before Beraad could make remains unreadable. */
  readonly bare: boolean
  /** Rows of each table that carry its id; its key lies in its row of `cases`. */
  readonly rows: {
    readonly cases: number
    readonly facts: number
    readonly digests: number
    readonly drafts: number
  }
}

/** Whether what was erased is gone from the disk too, as far as Beraad can reach it. */
export type Erased = 'done' | 'not-yet' | 'not-possible'

/** What was destroyed, when, and what the disk held before and after. No word of the case: a random id and counts. */
export interface Proof {
  readonly format: 'beraad-proof'
  readonly version: 1
  /** The whole case, or all of it but the agreements. */
  readonly what: 'case' | 'rest'
  readonly case: string
  /** The instant at which the disk was read back. */
  readonly at: string
  /** Null where it could not be read, as of a case that is damaged. */
  readonly before: OnDisk | null
  /** Null where the disk could not be read afterwards. */
  readonly after: OnDisk | null
  /** Whether what lies about of it on the disk can still be read. */
  readonly erased: Erased
}

/** Whether the database itself shows that what had to go is gone; what lies about of it on the disk is another thing. */
export function isProven({ what, after }: Proof): boolean {
  if (after === null) return false
  const { cases, facts, digests, drafts } = after.rows
  if (what === 'case') return cases + facts + digests + drafts === 0
  return after.notNeeded + drafts === 0
}
