import { runsOf } from './runs'
import type { CaseDeps } from './deps'
import type { SegmentRow } from '../disk/rows'
import type { StorageTrouble } from '#conference'
import { ok, type Result } from '#base'
import type { Session } from '../keys/session'
import { withLane, type CaseHead } from './head'
import { sealLane } from './lane'

/** A whole log, sealed, as it is to lie on the disk. */
export interface SealedLog {
  readonly head: CaseHead
  readonly segments: readonly SegmentRow[]
}

/** Seals a whole log anew, in the one lane of this device. Throws where the disk does, and `OtherEpoch`. */
export async function sealLog(
  { owners }: CaseDeps,
  session: Session,
  head: CaseHead,
  facts: readonly unknown[],
  snapshot?: object,
): Promise<Result<SealedLog, StorageTrouble>> {
  const lane = await owners.laneIn(session, head.id)
  if (!lane.ok) return lane
  const { end, segments } = await sealLane(head, lane.value, runsOf(facts), snapshot)
  return ok({ head: withLane(head, end), segments })
}
