/**
 * A case that is not as it was left. `changed`: it is of an earlier time, cut off, or another's. `missing`: it is gone.
 * `backAgain`: it had been destroyed, or was never made here.
 */
export interface OddCase {
  readonly id: string
  readonly how: 'changed' | 'missing' | 'backAgain'
}

/** What came of the looking. `looking`: nothing yet. */
export interface Finding {
  readonly status: 'looking' | 'sound' | 'odd'
  readonly cases: readonly OddCase[]
  /** More is odd than can be named: a case that nothing else tells of is gone, or several are not as they were left. */
  readonly unnamed: boolean
  /** The whole disk is of an earlier time than what the browser keeps beside it. */
  readonly wholeDisk: boolean
}

export const LOOKING: Finding = { status: 'looking', cases: [], unnamed: false, wholeDisk: false }

/** The finding with its status. */
export function findingOf({ cases, unnamed, wholeDisk }: Omit<Finding, 'status'>): Finding {
  const isOdd = cases.length > 0 || unnamed || wholeDisk
  return { status: isOdd ? 'odd' : 'sound', cases, unnamed, wholeDisk }
}
