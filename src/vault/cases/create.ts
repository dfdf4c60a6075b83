import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { Session } from '../keys/session'
import { newHead, sealHead } from './head'
import type { CaseParts } from './parts'

// An id stands on the disk in the clear. A name with a space or an accent does not pass for one.
const ID = /^[\w-]{1,64}$/

/**
 * Makes an empty case with a key of its own. Refuses with `write-failed` where that id is taken or is no id.
 * Throws where the disk does.
 */
export async function createCase(
  { database, writer }: CaseParts,
  session: Session,
  caseId: string,
): Promise<Result<null, StorageTrouble>> {
  if (!ID.test(caseId)) return refused({ code: 'write-failed' })
  const head = await newHead(session.keys, caseId, 1, 0)
  const row = await sealHead(head)
  const written = await writeAsWriter<unknown, null>(database, writer, {
    tables: ['cases'],
    look: () => database.cases.get(caseId),
    write: async (seen) => {
      if (seen !== undefined) return refused({ code: 'write-failed' })
      await database.cases.add(row)
      return ok(null)
    },
  })
  if (written.ok) session.heads.set(caseId, head)
  return written
}
