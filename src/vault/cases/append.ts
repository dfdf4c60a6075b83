import type { Fact, StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { attempt } from '../disk/attempt'
import type { SegmentRow } from '../disk/rows'
import { writeAtEnd } from '../disk/writeAtEnd'
import type { Session } from '../keys/session'
import { tagOf } from '../sealing/seal'
import type { CaseDeps } from './deps'
import { openHead, rowOf, withLane, type CaseHead } from './head'
import { endOf, segmentsOf } from './lane'
import { liftCase } from './liftCase'
import { readRow } from './onDisk'
import { readCase } from './read'
import { readTail } from './readTail'
import { renewCaseKey } from './renewCaseKey'
import { runsOf, singles } from './runs'
import { sealSegment } from './segments'
import { LONGEST_TAIL, type Tail } from './tail'

/**
 * Appends facts to the end of this device's lane in a case, all or none: each sealed by itself, until there are so many of
 * them that they are sealed together in the same transaction. Throws where the disk does, and `OtherEpoch`.
 */
export async function appendFacts(
  parts: CaseDeps,
  session: Session,
  caseId: string,
  facts: readonly Fact[],
): Promise<Result<null, StorageTrouble>> {
  const written = await appendOnce(parts, session, caseId, facts)
  if (written.ok || written.refusal !== 'moved-on') return named(written)
  // The end that was remembered is not the end on the disk: look again, once.
  session.heads.delete(caseId)
  session.tails.delete(caseId)
  const again = await appendOnce(parts, session, caseId, facts)
  if (again.ok || again.refusal !== 'moved-on') return named(again)
  return notWhole(parts, session, caseId)
}

type Outcome = Result<null, StorageTrouble | 'moved-on'>

async function appendOnce(
  parts: CaseDeps,
  session: Session,
  caseId: string,
  facts: readonly Fact[],
): Promise<Outcome> {
  const head = await coveredHead(parts, session, caseId)
  if (!head.ok) return head
  const lane = await parts.owners.laneIn(session, caseId)
  if (!lane.ok) return lane
  const tail = await readTail(parts, session, head.value, lane.value)
  if (!tail.ok) return tail
  const before = head.value
  const next = tail.value.first + tail.value.facts.length
  const { segments, after: ends } = await sealAtEnd(before, lane.value, tail.value, facts)
  const end = await endOf(lane.value, next + facts.length, ends.tags)
  const after = withLane(before, end)
  const turn = parts.writer.turn()
  const isKnown = turn !== null && writtenIn.get(before) === turn
  const written = await parts.set.change<null, StorageTrouble | 'moved-on'>(
    session,
    { id: caseId, before, after },
    (set) =>
      writeAtEnd(parts, {
        ...{ before, row: rowOf(after), next, segments, set },
        // Whatever else changes the row of a case changes the set too, which is looked at.
        isKnown: isKnown && set.becomes !== null,
      }),
  )
  if (!written.ok) return written
  session.heads.set(caseId, after)
  if (turn !== null) writtenIn.set(after, turn)
  session.tails.set(caseId, new Map(session.tails.get(caseId)).set(lane.value, ends))
  return written
}

/** In which turn as the writer this window wrote a head: as long as that lasts nobody else writes one. */
const writtenIn = new WeakMap<CaseHead, number>()

/** Seals facts behind a tail, or together with it where there is enough of it. Out: what to write, and the tail of then. */
async function sealAtEnd(
  head: CaseHead,
  lane: string,
  tail: Tail,
  facts: readonly Fact[],
): Promise<{ readonly segments: readonly SegmentRow[]; readonly after: Tail }> {
  const since = [...tail.facts, ...facts]
  const gathers = since.length > LONGEST_TAIL
  const next = tail.first + tail.facts.length
  const plain = gathers
    ? segmentsOf(lane, tail.first, runsOf(since))
    : segmentsOf(lane, next, singles(facts))
  const segments = await Promise.all(plain.map((segment) => sealSegment(head, segment)))
  const stay = gathers ? tail.tags.slice(0, tail.tags.length - tail.facts.length) : tail.tags
  const tags = [...stay, ...segments.map(({ sealed }) => tagOf(sealed))]
  const after = gathers
    ? { first: tail.first + since.length, facts: [], tags }
    : { first: tail.first, facts: since, tags }
  return { segments, after }
}

/** The present head, with a key that never lay bare where that can be had: what is new is not written under another. */
async function coveredHead(
  parts: CaseDeps,
  session: Session,
  caseId: string,
): Promise<Result<CaseHead, StorageTrouble>> {
  const head = await presentHead(parts, session, caseId)
  if (!head.ok || head.value.bare !== 'now') return head
  // Where it fails nothing is lost: the case stays marked, and is tried again.
  const renewed = await attempt(() => renewCaseKey(parts, session, caseId))
  return renewed.ok ? presentHead(parts, session, caseId) : head
}

async function presentHead(
  parts: CaseDeps,
  session: Session,
  caseId: string,
): Promise<Result<CaseHead, StorageTrouble>> {
  const remembered = session.heads.get(caseId)
  if (remembered !== undefined) return ok(remembered)
  const { keys } = session
  let row = await readRow(parts.database, keys, caseId)
  if (!row.ok) return row
  if (row.value.format === 1) {
    // Nothing more is written in format 1.
    const lifted = await liftCase(parts, session, caseId)
    if (!lifted.ok) return lifted
    row = await readRow(parts.database, keys, caseId)
    if (!row.ok) return row
  }
  const opened = row.value.format === 2 ? await openHead(keys, row.value) : null
  return opened?.ok ? ok(opened.value) : notWhole(parts, session, caseId)
}

/** There is no end to append to. Reading says how much of the case there is. */
async function notWhole(
  parts: CaseDeps,
  session: Session,
  caseId: string,
): Promise<Result<never, StorageTrouble>> {
  const read = await readCase(parts, session, caseId)
  return read.ok ? refused({ code: 'write-failed' }) : read
}

function named(outcome: Outcome): Result<null, StorageTrouble> {
  if (outcome.ok) return outcome
  return outcome.refusal === 'moved-on'
    ? refused({ code: 'write-failed' })
    : refused(outcome.refusal)
}
