import type { Fact, StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { parseCaseRow } from '../disk/rows'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { Session } from '../keys/session'
import { owe } from '../secret/owe'
import { newHead, sealHead } from './head'
import type { CaseDeps } from './deps'
import { sealRuns } from './records'
import { runsOf } from './runs'
import { readRow, recordsOf } from './snapshot'

/** What a rewriting does besides. */
export interface Rewriting {
  /** The drafts of the case go too, in the same transaction. */
  readonly andDrafts: boolean
  /** Something of before may stay nowhere. Not so where the same facts are only sealed together. */
  readonly erases: boolean
}

/**
 * Puts these facts in place of the whole log, sealed together under a new key, all or none.
 * The digest goes too: it may hold what was erased, and is made anew from the facts. What lies about of before opens no
 * more once the new epoch began that this owes. Throws where the disk does, and `OtherEpoch`.
 */
export async function rewriteCase(
  { database, writer, waiting, goOn }: CaseDeps,
  session: Session,
  caseId: string,
  facts: readonly Fact[],
  { andDrafts, erases }: Rewriting,
): Promise<Result<null, StorageTrouble>> {
  // A case may be opened, and its erasing finished, in the blink in which this window asks to be the writer.
  await writer.settled()
  const { keys } = session
  const row = await readRow(database, keys, caseId)
  if (!row.ok) return row
  const before = row.value
  const head = await newHead(keys, {
    ...{ id: caseId, generation: before.generation + 1, next: facts.length },
    ...(before.bare ? { bare: 'once' } : {}),
  })
  const [records, after] = await Promise.all([sealRuns(head, 0, runsOf(facts)), sealHead(head)])
  const written = await writeAsWriter<unknown, null>(database, writer, {
    tables: ['cases', 'facts', 'digests', 'documents'],
    keys,
    look: () => database.cases.get(caseId),
    write: async (seen, pointer) => {
      const present = parseCaseRow(seen)
      if (present?.generation !== before.generation || present.next !== before.next) {
        return refused({ code: 'write-failed' })
      }
      await recordsOf(database, caseId).delete()
      await database.facts.bulkAdd(records)
      await database.digests.delete(caseId)
      if (andDrafts) await database.documents.where('caseId').equals(caseId).delete()
      await database.cases.put(after)
      if (erases) await owe(database, pointer)
      return ok(null)
    },
  })
  if (!written.ok) return written
  if (andDrafts) waiting.dropOf(caseId)
  session.heads.set(caseId, head)
  session.tails.delete(caseId)
  if (erases) goOn()
  return written
}
