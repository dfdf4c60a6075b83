import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { Session } from '../keys/session'
import { owe } from '../secret/owe'
import type { CaseDeps } from './deps'
import { recordsOf } from './snapshot'

/**
 * Destroys a case: its key, its log, its digest and its drafts, all or none. What lies about of it on the disk opens no more
 * once the new epoch began that it owes. Throws where the disk does, and `OtherEpoch`.
 */
export async function destroyCase(
  { database, writer, waiting, goOn }: CaseDeps,
  session: Session,
  caseId: string,
): Promise<Result<null, StorageTrouble>> {
  const { cases, digests, documents } = database
  const destroyed = await writeAsWriter<unknown, null>(database, writer, {
    tables: ['cases', 'facts', 'digests', 'documents'],
    keys: session.keys,
    look: () => cases.get(caseId),
    write: async (seen, pointer) => {
      if (seen === undefined) return refused({ code: 'case-unknown' })
      await recordsOf(database, caseId).delete()
      await documents.where('caseId').equals(caseId).delete()
      await digests.delete(caseId)
      await cases.delete(caseId)
      await owe(database, pointer)
      return ok(null)
    },
  })
  if (!destroyed.ok) return destroyed
  waiting.dropOf(caseId)
  session.heads.delete(caseId)
  session.tails.delete(caseId)
  goOn()
  return destroyed
}
