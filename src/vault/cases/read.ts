import type { Fact, StorageTrouble, StoredCase } from '#conference'
import { ok, refused, type Result } from '#base'
import type { Session } from '../keys/session'
import { openHead } from './head'
import type { CaseDeps } from './deps'
import { openRecords } from './records'
import { readSnapshot } from './snapshot'
import type { Tail } from './tail'

const EMPTY: Tail = { first: 0, facts: [] }

/** What is left of a damaged case: the facts that could be opened, in order, and how many could not. */
export interface Salvage {
  readonly id: string
  readonly facts: readonly Fact[]
  readonly lost: number
}

/** Reads all facts of a case, oldest first; refuses where one of them is missing, moved or damaged. */
export async function readCase(
  parts: CaseDeps,
  session: Session,
  caseId: string,
): Promise<Result<StoredCase, StorageTrouble>> {
  const opened = await openCase(parts, session, caseId)
  if (!opened.ok) return opened
  const { facts, whole, tail } = opened.value
  if (!whole) return refused({ code: 'case-damaged', readable: facts.length })
  session.tails.set(caseId, tail)
  return ok({ id: caseId, facts })
}

/** Reads what can be read of a case, damaged or not. Changes nothing. */
export async function salvageCase(
  parts: CaseDeps,
  session: Session,
  caseId: string,
): Promise<Result<Salvage, StorageTrouble>> {
  const opened = await openCase(parts, session, caseId)
  if (!opened.ok) return opened
  const { facts, next } = opened.value
  return ok({ id: caseId, facts, lost: Math.max(0, next - facts.length) })
}

interface OpenedCase {
  readonly facts: readonly Fact[]
  readonly whole: boolean
  readonly tail: Tail
  readonly next: number
}

async function openCase(
  parts: CaseDeps,
  session: Session,
  caseId: string,
): Promise<Result<OpenedCase, StorageTrouble>> {
  const { keys } = session
  const snapshot = await readSnapshot(parts.database, keys, caseId)
  if (!snapshot.ok) return snapshot
  const { row, records } = snapshot.value
  const opened = await openHead(keys, row)
  if (!opened.ok) return ok({ facts: [], whole: false, tail: EMPTY, next: row.next })
  const { head, sound } = opened.value
  await parts.ready?.()
  const log = await openRecords(head, records, parts.makeLogReader())
  return ok({ ...log, whole: log.whole && sound, next: row.next })
}
