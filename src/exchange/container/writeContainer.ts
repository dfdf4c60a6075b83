import type { Fact } from '#conference'
import { join, sha256, utf8, type Bytes } from '../stream/bytes'
import { makeBreath } from '../stream/breathe'
import { FORMAT, CONTAINER_VERSION, type CaseRecord, type End, type Manifest } from './records'

/** A case to be written. */
export interface CaseToWrite {
  readonly id: string
  readonly facts: readonly Fact[]
  /** Facts that could not be read any more. */
  readonly lost: number
}

/** What is written into one backup. */
export interface ContainerParts {
  readonly made: string
  readonly app: string
  /** How many cases there will be. */
  readonly count: number
  readonly cases: AsyncIterable<CaseToWrite>
  /** Null where nothing was ever set. */
  readonly settings: unknown
}

/** Facts that are put into text in one go, before the screen may have its turn. */
const GO = 500
/** A piece of a large case: what the next in the line takes at a time. */
const PIECE = 256 * 1024

/**
 * Writes a backup as lines of JSON, case by case: one case is in memory at a time.
 * Out at the very end: its last line, by which a copy that was read back is recognised.
 */
export async function* writeContainer(parts: ContainerParts): AsyncGenerator<Uint8Array, End> {
  const { made, app, count, cases, settings } = parts
  const recordLines: Bytes[] = []
  const record = (value: object) => {
    const line = lineOf(value)
    recordLines.push(line)
    return line
  }
  const manifest: Manifest = {
    record: 'manifest',
    format: FORMAT,
    version: CONTAINER_VERSION,
    made,
    app,
    cases: count,
  }
  yield record(manifest)
  if (settings !== null) yield record({ record: 'settings', settings })
  let facts = 0
  let written = 0
  for await (const one of cases) {
    const bytes = await factLines(one.facts)
    yield record(await recordOf(one, bytes))
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
    facts += one.facts.length
    written += 1
  }
  const end: End = { record: 'end', cases: written, facts, sha256: await sha256(recordLines) }
  yield lineOf(end)
  return end
}

async function recordOf({ id, facts, lost }: CaseToWrite, bytes: Bytes): Promise<CaseRecord> {
  const record = { id, facts: facts.length, bytes: bytes.length, sha256: await sha256([bytes]) }
  return { record: 'case', ...record, ...(lost > 0 ? { lost } : {}) }
}

async function factLines(facts: readonly Fact[]): Promise<Bytes> {
  const breathe = makeBreath()
  const pieces: Bytes[] = []
  for (let at = 0; at < facts.length; at += GO) {
    const text = facts.slice(at, at + GO).map((fact) => `${JSON.stringify(fact)}\n`)
    pieces.push(utf8(text.join('')))
    await breathe()
  }
  return join(pieces)
}

function lineOf(value: object): Bytes {
  return utf8(`${JSON.stringify(value)}\n`)
}
