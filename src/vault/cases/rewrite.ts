import type { Fact, StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { Session } from '../keys/session'
import { owe } from '../secret/owe'
import { stateOf } from '../soundness/marks'
import type { CaseDeps } from './deps'
import { newHead, rowOf } from './head'
import { deleteLog, readRow } from './onDisk'
import { isSameRow } from './sameRow'
import { sealLog } from './sealLog'

/** What a rewriting does besides. */
export interface Rewriting {
  /** The drafts of the case go too, in the same transaction. */
  readonly andDrafts: boolean
  /** Something of before may stay nowhere. Not so where the same facts are only sealed together. */
  readonly erases: boolean
  /** What the new generation begins with; it needs a fact to lie with. */
  readonly snapshot?: object | undefined
}

/**
 * Puts these facts in place of the whole log, sealed together under a new key, all or none.
 * The digest goes too: it may hold what was erased, and is made anew from the facts. What lies about of before opens no
 * more once the new epoch began that this owes. Refuses with `write-failed` a snapshot without a fact. Throws where the
 * disk does, and `OtherEpoch`.
 */
export async function rewriteCase(
  parts: CaseDeps,
  session: Session,
  caseId: string,
  facts: readonly Fact[],
  { andDrafts, erases, snapshot }: Rewriting,
): Promise<Result<null, StorageTrouble>> {
  const { database, writer, waiting, goOn } = parts
  if (snapshot !== undefined && facts.length === 0) return refused({ code: 'write-failed' })
  // A case may be opened, and its erasing finished, in the blink in which this window asks to be the writer.
  await writer.settled()
  const { keys } = session
  const row = await readRow(database, keys, caseId)
  if (!row.ok) return row
  const before = row.value
  const log = await sealLog(
    parts,
    session,
    await newHead(keys, {
      ...{ id: caseId, generation: before.generation + 1 },
      ...(before.bare ? { bare: 'once' } : {}),
    }),
    facts,
    snapshot,
  )
  if (!log.ok) return log
  const { head, segments } = log.value
  const change = { id: caseId, before: stateOf(before), after: head }
  const written = await parts.set.change(session, change, (set) =>
    writeAsWriter<unknown, null>(database, writer, {
      ...{ tables: ['cases', 'facts', 'segments', 'digests', 'documents'], keys, set },
      look: () => database.cases.get(caseId),
      write: async (seen, pointer) => {
        if (!isSameRow(seen, before)) return refused({ code: 'write-failed' })
        await deleteLog(database, caseId)
        await database.segments.bulkAdd([...segments])
        await database.digests.delete(caseId)
        if (andDrafts) await database.documents.where('caseId').equals(caseId).delete()
        await database.cases.put(rowOf(head))
        if (erases) await owe(database, pointer)
        return ok(null)
      },
    }),
  )
  if (!written.ok) return written
  if (andDrafts) waiting.dropOf(caseId)
  session.heads.set(caseId, head)
  session.tails.delete(caseId)
  if (erases) goOn()
  return written
}
