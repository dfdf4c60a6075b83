import type { Fact, StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { attempt } from '../disk/attempt'
import { writeAtEnd } from '../disk/writeAtEnd'
import type { Session } from '../keys/session'
import { openHead, sealHead, type CaseHead } from './head'
import type { CaseDeps } from './deps'
import { readCase } from './read'
import { sealRuns } from './records'
import { renewCaseKey } from './renewCaseKey'
import { runsOf, singles } from './runs'
import { readRow } from './snapshot'
import { LONGEST_TAIL, tailAt } from './tail'

/**
 * Appends facts to the end of a case, all or none: each sealed by itself, until there are so many of them that they are
 * sealed together in the same transaction. Throws where the disk does, and `OtherEpoch`.
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
  return named(await appendOnce(parts, session, caseId, facts))
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
  const before = head.value
  const after = { ...before, next: before.next + facts.length }
  const tail = tailAt(before, session.tails.get(caseId))
  const since = [...tail.facts, ...facts]
  const gathers = since.length > LONGEST_TAIL
  const [records, row] = await Promise.all([
    gathers
      ? sealRuns(after, tail.first, runsOf(since))
      : sealRuns(after, before.next, singles(facts)),
    sealHead(after),
  ])
  const written = await writeAtEnd(parts, { before, row, records })
  if (!written.ok) return written
  session.heads.set(caseId, after)
  session.tails.set(
    caseId,
    gathers ? { first: after.next, facts: [] } : { first: tail.first, facts: since },
  )
  return written
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
  const row = await readRow(parts.database, keys, caseId)
  if (!row.ok) return row
  const opened = await openHead(keys, row.value)
  if (opened.ok && opened.value.sound) return ok(opened.value.head)
  // No end to append to. Reading says how much of the case there is.
  const read = await readCase(parts, session, caseId)
  return read.ok ? refused({ code: 'write-failed' }) : read
}

function named(outcome: Outcome): Result<null, StorageTrouble> {
  if (outcome.ok) return outcome
  return outcome.refusal === 'moved-on'
    ? refused({ code: 'write-failed' })
    : refused(outcome.refusal)
}
