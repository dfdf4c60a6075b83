import * as v from 'valibot'
import { sha256, utf8 } from '../stream/bytes'
import { Refused } from '../trouble'
import { linesOf } from './linesOf'
import { parseLine } from './parseLine'
import * as records from './records'
import type { CaseRecord, End, Manifest } from './records'

/** What a backup holds, in the order in which it stands there. */
export type Piece =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'settings'; readonly settings: unknown }
  | { readonly kind: 'case'; readonly record: CaseRecord; readonly lines: readonly Uint8Array[] }
  | { readonly kind: 'end'; readonly end: End }

type Lines = AsyncGenerator<Uint8Array>
const LINE_END = utf8('\n')

/**
 * Reads a backup, one case at a time: that much is in memory, and no more. What was handed out holds only if
 * the end is reached: throws `Refused` where the file is not whole or not what it should be.
 */
export async function* readContainer(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const lines = linesOf(pieces)
  const first = await lines.next()
  if (first.done === true) throw new Refused({ code: 'not-a-backup' })
  const manifest = readManifest(first.value)
  yield { kind: 'manifest', manifest }

  const recordLines = [first.value, LINE_END]
  const seen = new Set<string>()
  let facts = 0
  for (;;) {
    const line = await nextOf(lines)
    const record = recordIn(line)
    if (record.record === 'end') {
      const counted = record.cases === seen.size && record.facts === facts
      if (!counted || seen.size !== manifest.cases) throw malformed()
      if (record.sha256 !== (await sha256(recordLines))) throw malformed()
      if ((await lines.next()).done !== true) throw malformed()
      yield { kind: 'end', end: record }
      return
    }
    if (record.record === 'case') {
      if (seen.has(record.id) || seen.size === manifest.cases) throw malformed()
      seen.add(record.id)
      facts += record.facts
      yield { kind: 'case', record, lines: await readFacts(lines, record) }
    } else {
      // Right after the manifest, and once.
      if (recordLines.length > 2) throw malformed()
      yield { kind: 'settings', settings: record.settings }
    }
    recordLines.push(line, LINE_END)
  }
}

function readManifest(line: Uint8Array): Manifest {
  const said = parseLine(line)
  const value = said.ok ? said.value : null
  const parsed = v.safeParse(records.manifest, value)
  if (parsed.success) return parsed.output
  const ours = v.safeParse(records.anyManifest, value)
  if (!ours.success) throw new Refused({ code: 'not-a-backup' })
  throw ours.output.version > records.CONTAINER_VERSION
    ? new Refused({ code: 'newer-version' })
    : malformed()
}

async function readFacts(lines: Lines, record: CaseRecord): Promise<readonly Uint8Array[]> {
  const facts: Uint8Array[] = []
  const bytes: Uint8Array[] = []
  let size = 0
  while (facts.length < record.facts) {
    const line = await nextOf(lines)
    facts.push(line)
    bytes.push(line, LINE_END)
    size += line.length + 1
    if (size > record.bytes) throw malformed()
  }
  if (size !== record.bytes || (await sha256(bytes)) !== record.sha256) throw malformed()
  return facts
}

async function nextOf(lines: Lines): Promise<Uint8Array> {
  const next = await lines.next()
  if (next.done === true) throw new Refused({ code: 'truncated' })
  return next.value
}

function recordIn(line: Uint8Array): records.InnerRecord {
  const said = parseLine(line)
  const record = v.safeParse(records.innerRecord, said.ok ? said.value : null)
  if (!record.success) throw malformed()
  return record.output
}

function malformed(): Refused {
  return new Refused({ code: 'malformed' })
}
