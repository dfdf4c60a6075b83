import type { Fact, StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { Session } from '../keys/session'
import { newHead, sealHead } from './head'
import type { CaseDeps } from './deps'
import { sealRuns } from './records'
import { runsOf } from './runs'

// An id stands on the disk in the clear. A name with a space or an accent does not pass for one.
const ID = /^[\w-]{1,64}$/

/**
 * Makes a case with a key of its own and with these facts, sealed together: all of it or nothing, so that a browser
 * that is killed leaves no empty case behind. Refuses with `write-failed` where that id is taken or is no id.
 * Throws where the disk does, and `OtherEpoch`.
 */
export async function createCase(
  { database, writer }: CaseDeps,
  session: Session,
  caseId: string,
  facts: readonly Fact[] = [],
): Promise<Result<null, StorageTrouble>> {
  if (!ID.test(caseId)) return refused({ code: 'write-failed' })
  const { keys } = session
  const head = await newHead(keys, { id: caseId, generation: 1, next: facts.length })
  const [records, row] = await Promise.all([sealRuns(head, 0, runsOf(facts)), sealHead(head)])
  const written = await writeAsWriter<unknown, null>(database, writer, {
    tables: ['cases', 'facts'],
    keys,
    look: () => database.cases.get(caseId),
    write: async (seen) => {
      if (seen !== undefined) return refused({ code: 'write-failed' })
      await Promise.all([database.facts.bulkAdd(records), database.cases.add(row)])
      return ok(null)
    },
  })
  if (written.ok) session.heads.set(caseId, head)
  return written
}
