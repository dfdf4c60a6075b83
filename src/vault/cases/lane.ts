import type { LaneEnd, SegmentRow } from '../disk/rows'
import { joined, type Bytes } from '../sealing/bytes'
import { tagOf } from '../sealing/seal'
import type { CaseHead } from './head'
import { sealSegment, type Segment } from './segments'

/** A lane as it is to lie on the disk. */
export interface SealedLane {
  readonly end: LaneEnd
  readonly segments: readonly SegmentRow[]
  /** Of all its segments, in order. */
  readonly tags: readonly Bytes[]
}

/** Seals a whole lane: runs of facts, one segment each. */
export async function sealLane(
  head: CaseHead,
  lane: string,
  runs: readonly (readonly unknown[])[],
  snapshot?: object,
): Promise<SealedLane> {
  return sealSegments(head, lane, segmentsOf(lane, 0, runs, snapshot))
}

/** Seals a whole lane, its segments as they are. */
export async function sealSegments(
  head: CaseHead,
  lane: string,
  plain: readonly Segment[],
): Promise<SealedLane> {
  const segments = await Promise.all(plain.map((segment) => sealSegment(head, segment)))
  const tags = segments.map(({ sealed }) => tagOf(sealed))
  const next = plain.reduce((facts, { count }) => facts + count, 0)
  return { end: await endOf(lane, next, tags), segments, tags }
}

/** Runs of facts as segments, numbered on from `first`. */
export function segmentsOf(
  lane: string,
  first: number,
  runs: readonly (readonly unknown[])[],
  snapshot?: object,
): readonly Segment[] {
  let at = first
  return runs.map((facts, nth) => {
    const begins = nth === 0 && snapshot !== undefined ? { snapshot } : {}
    const segment = { lane, first: at, count: facts.length, facts, ...begins }
    at += facts.length
    return segment
  })
}

/** The end of a lane with segments of these tags. */
export async function endOf(lane: string, next: number, tags: readonly Bytes[]): Promise<LaneEnd> {
  return { lane, next, segments: tags.length, head: await headOf(tags) }
}

/** What stands for all of these segments, in this order. */
export async function headOf(tags: readonly Bytes[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined(tags)))
}
