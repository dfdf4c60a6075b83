import type { Fact, StorageTrouble, StoredCase } from '#conference'
import { ok, refused, type Result } from '#base'
import { countOf, type CaseRow } from '../disk/rows'
import type { Session } from '../keys/session'
import type { CaseDeps } from './deps'
import { openFormer } from './former'
import { openHead } from './head'
import { readCaseOnDisk } from './onDisk'
import { openLanes } from './openLanes'
import type { Tail } from './tail'

/** Reads a fact out of what was sealed. Handed in: the vault does not know what a fact is. */
export type ParseFact = (value: unknown) => Result<Fact, unknown>

/** A case as it was read, whole. */
export interface ReadCase extends StoredCase {
  /** What its generation began with, where that was handed in. Parse it. */
  readonly snapshot?: object
}

/** What is left of a damaged case: the facts that could be opened, in order, and how many could not. */
export interface Salvage {
  readonly id: string
  readonly facts: readonly Fact[]
  readonly lost: number
}

/**
 * Reads all facts of a case, oldest first, as they were handed in; a case of format 1 as it will be once it is lifted.
 * Refuses where one of them is missing, moved or damaged.
 */
export async function readCase(
  parts: CaseDeps,
  session: Session,
  caseId: string,
): Promise<Result<ReadCase, StorageTrouble>> {
  const opened = await openCase(parts, session, caseId)
  if (!opened.ok) return opened
  const { facts, whole, tails, snapshot } = opened.value
  if (!whole) return refused({ code: 'case-damaged', readable: facts.length })
  session.tails.set(caseId, tails)
  return ok({ id: caseId, facts, ...(snapshot === undefined ? {} : { snapshot }) })
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
  readonly tails: ReadonlyMap<string, Tail>
  readonly next: number
  readonly snapshot?: object | undefined
}

async function openCase(
  parts: CaseDeps,
  session: Session,
  caseId: string,
): Promise<Result<OpenedCase, StorageTrouble>> {
  const { keys } = session
  const onDisk = await readCaseOnDisk(parts.database, keys, caseId)
  if (!onDisk.ok) return onDisk
  const { row, rows } = onDisk.value
  const next = countOf(row)
  if (row.format === 1) {
    const { facts, whole } = await openFormer(keys, row, rows)
    await parts.ready?.()
    return ok({ ...parsed(parts, parts.liftLog(facts), whole), tails: new Map(), next })
  }
  const opened = await openToday(session, row, rows)
  if (opened === null) return ok({ facts: [], whole: false, tails: new Map(), next })
  const { lanes, whole } = opened
  await parts.ready?.()
  const sealed = lanes.flatMap(({ segments }) => segments)
  return ok({
    ...parsed(parts, factsIn(sealed), whole),
    tails: new Map(lanes.map(({ lane, tail }) => [lane, tail])),
    next,
    snapshot: sealed.find((segment) => segment.snapshot !== undefined)?.snapshot,
  })
}

async function openToday({ keys }: Session, row: CaseRow, rows: readonly unknown[]) {
  const head = await openHead(keys, row)
  return head.ok ? openLanes(head.value, rows) : null
}

function* factsIn(segments: readonly { readonly facts: readonly unknown[] }[]) {
  for (const { facts } of segments) yield* facts
}

function parsed(
  { parseFact }: CaseDeps,
  sealed: Iterable<unknown>,
  whole: boolean,
): Pick<OpenedCase, 'facts' | 'whole'> {
  const facts: Fact[] = []
  let readable = true
  for (const each of sealed) {
    const fact = parseFact(each)
    if (fact.ok) facts.push(fact.value)
    else readable = false
  }
  return { facts, whole: whole && readable }
}
