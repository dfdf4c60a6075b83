import { ok, refused, type Result } from '#base'
import { parseSegmentRow } from '../disk/rows'
import type { Session } from '../keys/session'
import { readUnder } from '../secret/readUnder'
import { sameBytes } from '../sealing/bytes'
import { tagOf } from '../sealing/seal'
import type { CaseDeps } from './deps'
import type { CaseHead } from './head'
import { headOf } from './lane'
import { segmentsIn } from './onDisk'
import { fits, NO_TAIL, type Tail } from './tail'

/**
 * The end of a lane, to append to: as this window remembers it; else its tags as they lie on the disk, unopened. Refuses with
 * `moved-on` where the head is not of these. Throws where the disk does, and `OtherEpoch`.
 */
export async function readTail(
  { database }: CaseDeps,
  session: Session,
  head: CaseHead,
  lane: string,
): Promise<Result<Tail, 'moved-on'>> {
  const end = head.lanes.find((one) => one.lane === lane)
  if (end === undefined) return ok(NO_TAIL)
  const remembered = session.tails.get(head.id)?.get(lane)
  if (remembered !== undefined && fits(remembered, end)) return ok(remembered)
  if (end.segments === 0 && end.next === 0) return ok(NO_TAIL)
  const rows = await readUnder(database, session.keys, ['segments'], () =>
    segmentsIn(database, head.id, lane).toArray(),
  )
  const segments = rows
    .map(parseSegmentRow)
    .filter((row) => row !== null)
    .toSorted((one, other) => one.first - other.first)
  const tags = segments.map(({ sealed }) => tagOf(sealed))
  const tail = { first: end.next, facts: [], tags }
  const last = segments.at(-1)
  if (last !== undefined && last.first + last.count === end.next && fits(tail, end)) {
    if (sameBytes(await headOf(tags), end.head)) return ok(tail)
  }
  return refused('moved-on')
}
