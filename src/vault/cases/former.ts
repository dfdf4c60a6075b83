import { parseRecordRow, type FormerCaseRow } from '../disk/rows'
import type { Keys } from '../keys/keys'
import { factsAad, headAad } from '../sealing/additionalData'
import { unsealJson } from '../sealing/json'
import { NO_EPOCH, unseal } from '../sealing/seal'
import { openCaseKey } from './head'

/** Brings a log of format 1 into the form of today. Handed in: the vault does not know what a fact is. */
export type LiftLog = (facts: readonly unknown[]) => readonly unknown[]

/** What could be opened of a log of format 1, before anything was parsed: in order, and whether each fact was there. */
export interface FormerLog {
  readonly facts: readonly unknown[]
  readonly whole: boolean
}

/** Opens a case of format 1. A record that is missing, moved, doubled or damaged makes the log not whole. */
export async function openFormer(
  keys: Keys,
  row: FormerCaseRow,
  rows: readonly unknown[],
): Promise<FormerLog> {
  const key = await openCaseKey(keys, row)
  if (key === null) return { facts: [], whole: false }
  const sound = await unseal(key, row.head, headAad(row.id, row.generation, row.next))
  const opened = await Promise.all(rows.map((record) => openRecord(key, row, record)))
  const runs = opened
    .filter((run) => run !== null)
    .toSorted((one, other) => one.first - other.first)
  const facts: unknown[] = []
  let expected = 0
  let whole = sound !== null && runs.length === rows.length
  for (const run of runs) {
    if (run.first !== expected || run.facts.length !== run.count) whole = false
    expected = run.first + run.count
    // Not push(...): a run can hold more facts than a call can hold arguments.
    for (const fact of run.facts) facts.push(fact)
  }
  return { facts, whole: whole && expected === row.next }
}

async function openRecord(key: CryptoKey, { id, generation }: FormerCaseRow, value: unknown) {
  const row = parseRecordRow(value)
  if (row === null || row.caseId !== id || row.generation !== generation) return null
  const { first, count, sealed } = row
  const place = factsAad(id, generation, first, count)
  const opened = await unsealJson({ key, epoch: NO_EPOCH }, sealed, place)
  if (!opened.ok || !Array.isArray(opened.value)) return null
  const facts: readonly unknown[] = opened.value
  return { first, count, facts }
}
