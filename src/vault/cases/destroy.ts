import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { parseCaseRow } from '../disk/rows'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { Session } from '../keys/session'
import { owe } from '../secret/owe'
import { readUnder } from '../secret/readUnder'
import { stateOf } from '../soundness/marks'
import type { CaseDeps } from './deps'
import { deleteLog } from './onDisk'
import { isSameRow } from './sameRow'

/**
 * Destroys a case: its key, its log, its digest and its drafts, all or none. What lies about of it on the disk opens no more
 * once the new epoch began that it owes. Throws where the disk does, and `OtherEpoch`.
 */
export async function destroyCase(
  { database, writer, set: keeper, waiting, goOn }: CaseDeps,
  session: Session,
  caseId: string,
): Promise<Result<null, StorageTrouble>> {
  const { cases, digests, documents } = database
  const { keys } = session
  if (!writer.isWriter()) return refused({ code: 'not-the-writer' })
  const row = parseCaseRow(await readUnder(database, keys, ['cases'], () => cases.get(caseId)))
  const change = { id: caseId, before: row && stateOf(row), after: null }
  const destroyed = await keeper.change(session, change, (set) =>
    writeAsWriter<unknown, null>(database, writer, {
      ...{ tables: ['cases', 'facts', 'segments', 'digests', 'documents'], keys, set },
      look: () => cases.get(caseId),
      write: async (seen, pointer) => {
        if (seen === undefined) return refused({ code: 'case-unknown' })
        if (!isSameRow(seen, row)) return refused({ code: 'write-failed' })
        await deleteLog(database, caseId)
        await documents.where('caseId').equals(caseId).delete()
        await digests.delete(caseId)
        await cases.delete(caseId)
        await owe(database, pointer)
        return ok(null)
      },
    }),
  )
  if (!destroyed.ok) return destroyed
  waiting.dropOf(caseId)
  session.heads.delete(caseId)
  session.tails.delete(caseId)
  goOn()
  return destroyed
}
