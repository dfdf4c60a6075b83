import type { Fact } from '#conference'
import { makeLogReader } from '#conference'
import * as v from 'valibot'
import type { Unsealed } from '../age/age'
import { LIMITS } from '../container/limits'
import { parseLine } from '../container/parseLine'
import { writeContainer, type CaseToWrite } from '../container/writeContainer'
import { blobOf } from '../stream/blobOf'
import { join } from '../stream/bytes'
import { makeBreath } from '../stream/breathe'
import { piecesOf } from '../stream/piecesOf'
import { streamOf } from '../stream/streamOf'
import { Refused } from '../trouble'
import { lastChange } from './compareLogs'
import type { BackupParts } from './parts'

/** A whole case as Beraad saves it in the open (`casus.json`): what is read of it. The rest follows from its log. */
const exported = v.object({
  version: v.literal(1),
  /** Left out by Beraad before it could be read in again. */
  id: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))),
  log: v.array(v.unknown()),
})

const BRACE = 0x7b

/** Whether a file is JSON in the open: nothing that is sealed begins so. One that cannot be read is not. */
export async function isOpenFile(file: Blob): Promise<boolean> {
  const start = await file
    .slice(0, 1)
    .arrayBuffer()
    .catch(() => null)
  return start !== null && new Uint8Array(start)[0] === BRACE
}

/**
 * Reads a case that was saved as a file, in the open or sealed, as if it were a backup of that case alone, so that it is looked
 * at before anything is put back. Throws `Refused` (`malformed`, `too-large`, `too-deep`, `forbidden-key`).
 */
export async function exportedCase<Settings>(
  { makeId, app }: Pick<BackupParts<Settings>, 'makeId' | 'app'>,
  file: Pick<Unsealed, 'content'>,
): Promise<Unsealed> {
  const said = parseLine(await bytesOf(file))
  const parsed = said.ok ? v.safeParse(exported, said.value) : null
  if (parsed?.success !== true) throw new Refused({ code: 'malformed' })
  const { id, log } = parsed.output
  const facts = await factsIn(log)
  const one = { id: id ?? makeId(), facts, lost: 0 }
  const made = lastChange(facts)
  if (made === null) throw new Refused({ code: 'malformed' })
  const lines = writeContainer({ made, app, count: 1, cases: alone(one), settings: null })
  const held = await blobOf(streamOf(lines), 'application/octet-stream')
  return { content: () => streamOf(piecesIn(held)), close: () => {} }
}

/** All of it at once: one case is held in memory as a whole, here as everywhere. */
async function bytesOf({ content }: Pick<Unsealed, 'content'>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of piecesOf(content())) {
    size += piece.length
    if (size > LIMITS.caseBytes) throw new Refused({ code: 'too-large' })
    pieces.push(piece)
  }
  return join(pieces)
}

async function factsIn(log: readonly unknown[]): Promise<readonly Fact[]> {
  if (log.length > LIMITS.facts) throw new Refused({ code: 'too-large' })
  const breathe = makeBreath()
  const facts: Fact[] = []
  const read = makeLogReader()
  for (const each of log) {
    await breathe()
    const fact = read(each)
    if (!fact.ok) throw new Refused({ code: 'malformed' })
    facts.push(fact.value)
  }
  return facts
}

async function* alone(one: CaseToWrite): AsyncGenerator<CaseToWrite> {
  yield one
}

async function* piecesIn(held: Blob): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await held.arrayBuffer())
}
