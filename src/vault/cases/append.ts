import type { Fact, StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { writeAtEnd } from '../disk/writeAtEnd'
import type { Session } from '../keys/session'
import { openHead, sealHead, type CaseHead } from './head'
import type { CaseParts } from './parts'
import { readCase } from './read'
import { sealRuns } from './records'
import { runsOf, singles } from './runs'
import { readRow } from './snapshot'
import { LONGEST_TAIL, tailAt } from './tail'

/**
 * Appends facts to the end of a case, all or none: each sealed by itself, until there are so many of them that they are
 * sealed together in the same transaction. Throws where the disk does.
 */
export async function appendFacts(
  parts: CaseParts,
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
  parts: CaseParts,
  session: Session,
  caseId: string,
  facts: readonly Fact[],
): Promise<Outcome> {
  const head = await presentHead(parts, session, caseId)
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

async function presentHead(
  parts: CaseParts,
  session: Session,
  caseId: string,
): Promise<Result<CaseHead, StorageTrouble>> {
  const remembered = session.heads.get(caseId)
  if (remembered !== undefined) return ok(remembered)
  const row = await readRow(parts.database, caseId)
  if (!row.ok) return row
  const opened = await openHead(session.keys, row.value)
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
