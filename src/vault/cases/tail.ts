import type { CaseHead } from './head'

/**
 * How many records of one fact each may stand at the end of a log. Then they are sealed together: reading a log of
 * single facts takes three times as long as reading one of runs.
 */
export const LONGEST_TAIL = 256

/** The end of a log that was written fact by fact, as this window remembers it. */
export interface Tail {
  /** The number of its first fact. */
  readonly first: number
  /** As they were sealed, so that a later Beraad finds in them all that it wrote. */
  readonly facts: readonly unknown[]
}

/** A tail that this window knows to end where the log does; else an empty one. */
export function tailAt(head: CaseHead, remembered: Tail | undefined): Tail {
  const fits = remembered !== undefined && remembered.first + remembered.facts.length === head.next
  return fits ? remembered : { first: head.next, facts: [] }
}
