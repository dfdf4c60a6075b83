import type { Fact } from '#conference'
import type { Result } from '#base'
import { parseRecordRow, type RecordRow } from '../disk/rows'
import { factsAad } from '../sealing/additionalData'
import { sealJson, unsealJson, type SealingKey } from '../sealing/json'
import { NO_EPOCH } from '../sealing/seal'
import type { CaseHead } from './head'
import type { Tail } from './tail'

/**
 * Makes what reads the facts of one log out of what was sealed, one after the other. Handed in: the vault does not know
 * what a fact is.
 */
export type MakeLogReader = () => ReadFact
type ReadFact = (value: unknown) => Result<Fact, unknown>

/** Seals runs of facts, one record each, numbered on from `first`. */
export function sealRuns(
  head: CaseHead,
  first: number,
  runs: readonly (readonly unknown[])[],
): Promise<readonly RecordRow[]> {
  let at = first
  const records = runs.map(async (facts) => {
    const place = { caseId: head.id, generation: head.generation, first: at, count: facts.length }
    at += facts.length
    return { ...place, sealed: await sealJson(underCaseKey(head), facts, placeOf(place)) }
  })
  return Promise.all(records)
}

/** What could be opened of a log: the facts in order, and whether each of them was there. */
export interface OpenedLog {
  readonly facts: readonly Fact[]
  readonly whole: boolean
  /** Where the last records of one fact each begin, and what was sealed in them. */
  readonly tail: Tail
}

/** Opens records side by side. A record that is missing, moved, doubled or damaged makes the log not whole. */
export async function openRecords(
  head: CaseHead,
  rows: readonly unknown[],
  read: ReadFact,
): Promise<OpenedLog> {
  const opened = await Promise.all(rows.map((row) => openRun(head, row)))
  const runs = opened
    .filter((run) => run !== null)
    .toSorted((one, other) => one.first - other.first)
    .map((run) => ({ ...run, facts: readFacts(run.sealed, read) }))
  const facts: Fact[] = []
  let expected = 0
  let whole = runs.length === rows.length
  for (const run of runs) {
    if (run.first !== expected || run.facts.length !== run.count) whole = false
    expected = run.first + run.count
    // Not push(...): a run can hold more facts than a call can hold arguments.
    for (const fact of run.facts) facts.push(fact)
  }
  return { facts, whole: whole && expected === head.next, tail: tailOf(runs, expected) }
}

/** All that was sealed in a log, before anything was parsed, in order. Null where the log is not whole. */
export async function openAllSealed(
  head: CaseHead,
  rows: readonly unknown[],
): Promise<readonly unknown[] | null> {
  const opened = await Promise.all(rows.map((row) => openRun(head, row)))
  const runs = opened
    .filter((run) => run !== null)
    .toSorted((one, other) => one.first - other.first)
  const all: unknown[] = []
  for (const { first, count, sealed } of runs) {
    if (first !== all.length || sealed.length !== count) return null
    for (const each of sealed) all.push(each)
  }
  return runs.length === rows.length && all.length === head.next ? all : null
}

interface Run {
  readonly first: number
  readonly count: number
  readonly facts: readonly Fact[]
  /** What was sealed, before it was parsed. */
  readonly sealed: readonly unknown[]
}

function tailOf(runs: readonly Run[], end: number): Tail {
  const single = runs.slice(runs.findLastIndex((run) => run.count !== 1) + 1)
  return { first: single[0]?.first ?? end, facts: single.flatMap((run) => run.sealed) }
}

function readFacts(sealed: readonly unknown[], read: ReadFact): readonly Fact[] {
  return sealed.flatMap((each) => {
    const fact = read(each)
    return fact.ok ? [fact.value] : []
  })
}

async function openRun(head: CaseHead, value: unknown): Promise<Omit<Run, 'facts'> | null> {
  const row = parseRecordRow(value)
  if (row === null || row.caseId !== head.id || row.generation !== head.generation) return null
  const opened = await unsealJson(underCaseKey(head), row.sealed, placeOf(row))
  if (!opened.ok || !Array.isArray(opened.value)) return null
  const sealed: readonly unknown[] = opened.value
  return { first: row.first, count: row.count, sealed }
}

/** The key of a case lies under the secret; what is sealed under that key needs no more. */
function underCaseKey({ key }: CaseHead): SealingKey {
  return { key, epoch: NO_EPOCH }
}

function placeOf(record: Omit<RecordRow, 'sealed'>): string {
  return factsAad(record.caseId, record.generation, record.first, record.count)
}
