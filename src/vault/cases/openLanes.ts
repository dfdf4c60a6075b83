import { parseSegmentRow, type LaneEnd } from '../disk/rows'
import { sameBytes, type Bytes } from '../sealing/bytes'
import { tagOf } from '../sealing/seal'
import type { CaseHead } from './head'
import { headOf } from './lane'
import { openSegment, type Segment } from './segments'
import type { Tail } from './tail'

/** What could be opened of one lane. */
export interface OpenedLane {
  readonly lane: string
  /** In order, before anything in them was parsed. */
  readonly segments: readonly Segment[]
  /** Whether each of them is there, and the head stands for them. */
  readonly whole: boolean
  readonly tail: Tail
}

/** What could be opened of a case, lane after lane, and whether that is all. */
export interface OpenedLanes {
  readonly lanes: readonly OpenedLane[]
  readonly whole: boolean
}

/** Opens segments side by side. One that is missing, moved, doubled or damaged makes the case not whole. */
export async function openLanes(head: CaseHead, rows: readonly unknown[]): Promise<OpenedLanes> {
  const opened = await Promise.all(
    rows.map(async (value) => {
      const segment = await openSegment(head, value)
      return segment && { segment, tag: tagIn(value) }
    }),
  )
  const all = opened
    .filter((one) => one !== null)
    .toSorted((one, other) => one.segment.first - other.segment.first)
  const lanes = await Promise.all(
    head.lanes.map((end) =>
      openLane(
        end,
        all.filter(({ segment }) => segment.lane === end.lane),
      ),
    ),
  )
  const placed = lanes.reduce((count, { segments }) => count + segments.length, 0)
  return { lanes, whole: placed === rows.length && lanes.every(({ whole }) => whole) }
}

async function openLane(
  end: LaneEnd,
  opened: readonly { readonly segment: Segment; readonly tag: Bytes }[],
): Promise<OpenedLane> {
  const segments = opened.map(({ segment }) => segment)
  const tags = opened.map(({ tag }) => tag)
  let expected = 0
  let whole = segments.length === end.segments
  for (const { first, count, facts } of segments) {
    if (first !== expected || facts.length !== count) whole = false
    expected = first + count
  }
  whole = whole && expected === end.next && sameBytes(await headOf(tags), end.head)
  return { lane: end.lane, segments, whole, tail: tailOf(segments, expected, tags) }
}

/** The segments of one fact each at the end. What a generation began with stays where it is. */
function tailOf(segments: readonly Segment[], end: number, tags: readonly Bytes[]): Tail {
  const last = segments.findLastIndex(
    ({ count, snapshot }) => count !== 1 || snapshot !== undefined,
  )
  const single = segments.slice(last + 1)
  return { first: single[0]?.first ?? end, facts: single.flatMap(({ facts }) => facts), tags }
}

function tagIn(value: unknown): Bytes {
  const row = parseSegmentRow(value)
  return row === null ? new Uint8Array(0) : tagOf(row.sealed)
}
