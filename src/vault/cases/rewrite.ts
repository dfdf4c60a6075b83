import type { Fact, StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { parseCaseRow } from '../disk/rows'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { Session } from '../keys/session'
import { newHead, sealHead } from './head'
import type { CaseParts } from './parts'
import { sealRuns } from './records'
import { runsOf } from './runs'
import { readRow, recordsOf } from './snapshot'

/**
 * Puts these facts in place of the whole log, sealed together under a new key, all or none.
 * The digest goes too: it may hold what was erased, and is made anew from the facts.
 * `andDrafts`: so do the drafts of the case, in the same transaction. Throws where the disk does.
 */
export async function rewriteCase(
  { database, writer, waiting }: CaseParts,
  session: Session,
  caseId: string,
  facts: readonly Fact[],
  andDrafts: boolean,
): Promise<Result<null, StorageTrouble>> {
  const row = await readRow(database, caseId)
  if (!row.ok) return row
  const before = row.value
  const head = await newHead(session.keys, caseId, before.generation + 1, facts.length)
  const [records, after] = await Promise.all([sealRuns(head, 0, runsOf(facts)), sealHead(head)])
  const written = await writeAsWriter<unknown, null>(database, writer, {
    tables: ['cases', 'facts', 'digests', 'documents'],
    look: () => database.cases.get(caseId),
    write: async (seen) => {
      const present = parseCaseRow(seen)
      if (present?.generation !== before.generation || present.next !== before.next) {
        return refused({ code: 'write-failed' })
      }
      await recordsOf(database, caseId).delete()
      await database.facts.bulkAdd(records)
      await database.digests.delete(caseId)
      if (andDrafts) await database.documents.where('caseId').equals(caseId).delete()
      await database.cases.put(after)
      return ok(null)
    },
  })
  if (!written.ok) return written
  if (andDrafts) waiting.dropOf(caseId)
  session.heads.set(caseId, head)
  session.tails.delete(caseId)
  return written
}
