import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { Session } from '../keys/session'
import type { CaseParts } from './parts'
import { recordsOf } from './snapshot'

/** Destroys a case: its key, its log, its digest and its drafts, all or none. Throws where the disk does. */
export async function destroyCase(
  { database, writer, waiting }: CaseParts,
  session: Session,
  caseId: string,
): Promise<Result<null, StorageTrouble>> {
  const { cases, digests, documents } = database
  const destroyed = await writeAsWriter<unknown, null>(database, writer, {
    tables: ['cases', 'facts', 'digests', 'documents'],
    look: () => cases.get(caseId),
    write: async (seen) => {
      if (seen === undefined) return refused({ code: 'case-unknown' })
      await recordsOf(database, caseId).delete()
      await documents.where('caseId').equals(caseId).delete()
      await digests.delete(caseId)
      await cases.delete(caseId)
      return ok(null)
    },
  })
  if (!destroyed.ok) return destroyed
  waiting.dropOf(caseId)
  session.heads.delete(caseId)
  session.tails.delete(caseId)
  return destroyed
}
