import type { Fact, StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { Session } from '../keys/session'
import { newHead, rowOf } from './head'
import type { CaseDeps } from './deps'
import { segmentsIn } from './onDisk'
import { sealLog } from './sealLog'

// An id stands on the disk in the clear. A name with a space or an accent does not pass for one.
const ID = /^[\w-]{1,64}$/

/** What a case begins with. */
export interface Beginning {
  readonly facts?: readonly Fact[]
  /** The counter of the set in the backup that it comes from: that of this vault comes above it. */
  readonly counter?: number
}

/**
 * Makes a case with a key of its own and with these facts, sealed together: all of it or nothing, so that a browser
 * that is killed leaves no empty case behind. Refuses with `write-failed` where that id is taken or is no id.
 * Throws where the disk does, and `OtherEpoch`.
 */
export async function createCase(
  parts: CaseDeps,
  session: Session,
  caseId: string,
  { facts = [], counter = 0 }: Beginning = {},
): Promise<Result<null, StorageTrouble>> {
  const { database, writer } = parts
  if (!ID.test(caseId)) return refused({ code: 'write-failed' })
  // Of one epoch from here to the transaction, which looks whether that is still the one of the disk.
  const { keys } = session
  const log = await sealLog(
    parts,
    session,
    await newHead(keys, { id: caseId, generation: 1 }),
    facts,
  )
  if (!log.ok) return log
  const { head, segments } = log.value
  const change = { id: caseId, before: null, after: head, above: counter }
  const written = await parts.set.change(session, change, (set) =>
    writeAsWriter<readonly [unknown, number], null>(database, writer, {
      ...{ tables: ['cases', 'segments'], keys, set },
      look: () => Promise.all([database.cases.get(caseId), segmentsIn(database, caseId).count()]),
      write: async ([seen, left]) => {
        if (seen !== undefined) return refused({ code: 'write-failed' })
        // What is left of a case whose row is gone nobody can open.
        if (left > 0) await segmentsIn(database, caseId).delete()
        await Promise.all([
          database.segments.bulkAdd([...segments]),
          database.cases.add(rowOf(head)),
        ])
        return ok(null)
      },
    }),
  )
  if (written.ok) session.heads.set(caseId, head)
  return written
}
