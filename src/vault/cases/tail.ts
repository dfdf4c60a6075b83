import type { LaneEnd } from '../disk/rows'
import type { Bytes } from '../sealing/bytes'

/**
 * How many segments of one fact each may stand at the end of a lane. Then they are sealed together: reading a log of
 * single facts takes three times as long as reading one of runs.
 */
export const LONGEST_TAIL = 256

/** The end of a lane, as this window remembers it. */
export interface Tail {
  /** The number of the first of the facts. */
  readonly first: number
  /** What was written fact by fact, as it was sealed, so that a later Beraad finds in it all that it wrote. */
  readonly facts: readonly unknown[]
  /** The tags of all segments of the lane, in order: the head is made from them. */
  readonly tags: readonly Bytes[]
}

/** The end of a lane in which nothing stands. */
export const NO_TAIL: Tail = { first: 0, facts: [], tags: [] }

/** Whether a tail that is remembered ends where the lane does. */
export function fits(tail: Tail, { next, segments }: LaneEnd): boolean {
  return tail.first + tail.facts.length === next && tail.tags.length === segments
}
