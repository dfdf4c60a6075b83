import type { Result } from '#base'
import { countOf, idIn, parseCaseRow, parseSealedRow } from '../disk/rows'
import type { Keys } from '../keys/keys'
import { summaryAad } from '../sealing/additionalData'
import { unsealJson } from '../sealing/json'
import type { Parse } from './parse'

/** What the overview can show, and what it must not keep silent about. */
export interface AllSummaries<Digest> {
  readonly digests: ReadonlyMap<string, Digest>
  /** Cases without a digest, or with one that is behind or unreadable: read the case, put a new one. */
  readonly toRemake: readonly string[]
  /** Digests whose case is gone from the disk. */
  readonly withoutCase: readonly string[]
}

/** Opens all digests side by side, and holds them against the cases that there are. */
export async function openDigests<Digest>(
  keys: Keys,
  caseRows: readonly unknown[],
  digestRows: readonly unknown[],
  parse: Parse<Digest>,
): Promise<AllSummaries<Digest>> {
  const opened = await Promise.all(digestRows.map((row) => open(keys, row, parse)))
  const left = new Map(opened.flatMap((one) => (one === null ? [] : [[one.id, one]])))
  const digests = new Map<string, Digest>()
  const toRemake: string[] = []
  for (const value of caseRows) {
    const id = idIn(value)
    const row = parseCaseRow(value)
    const one = left.get(id)
    left.delete(id)
    if (one?.digest.ok) digests.set(id, one.digest.value)
    if (!one?.digest.ok || row === null || one.factCount !== countOf(row)) toRemake.push(id)
  }
  return { digests, toRemake, withoutCase: [...left.keys()] }
}

interface Opened<Digest> {
  readonly id: string
  readonly factCount: unknown
  readonly digest: Result<Digest, unknown>
}

async function open<Digest>(
  keys: Keys,
  value: unknown,
  parse: Parse<Digest>,
): Promise<Opened<Digest> | null> {
  const row = parseSealedRow(value)
  if (row === null) return null
  const opened = await unsealJson(keys.digests, row.sealed, summaryAad(row.id))
  const pair: readonly unknown[] = opened.ok && Array.isArray(opened.value) ? opened.value : []
  return { id: row.id, factCount: pair[0], digest: opened.ok ? parse(pair[1]) : opened }
}
