import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { Session } from '../keys/session'
import { stateOf } from '../soundness/marks'
import type { CaseDeps } from './deps'
import { openFormer } from './former'
import { newHead, rowOf } from './head'
import { deleteLog, readCaseOnDisk } from './onDisk'
import { isSameRow } from './sameRow'
import { sealLog } from './sealLog'

/** What came of it. `damaged`: it is not whole, and stays as it is: as much of it as can be read stays readable. */
export type LiftedCase = 'lifted' | 'damaged'

/**
 * Writes a case of format 1 as one of today, under a new key, all or none; one that is of today already stays as it is. Only
 * the writer may. Throws where the disk does, and `OtherEpoch`.
 */
export async function liftCase(
  parts: CaseDeps,
  session: Session,
  caseId: string,
): Promise<Result<LiftedCase, StorageTrouble>> {
  const { database, writer } = parts
  const { keys } = session
  const onDisk = await readCaseOnDisk(database, keys, caseId)
  if (!onDisk.ok) return onDisk
  const { row, rows } = onDisk.value
  if (row.format === 2) return ok('lifted')
  const { facts, whole } = await openFormer(keys, row, rows)
  if (!whole) return ok('damaged')
  await parts.ready?.()
  const log = await sealLog(
    parts,
    session,
    await newHead(keys, {
      ...{ id: caseId, generation: row.generation + 1 },
      ...(row.bare ? { bare: 'once' } : {}),
    }),
    parts.liftLog(facts),
  )
  if (!log.ok) return log
  const { head, segments } = log.value
  const change = { id: caseId, before: stateOf(row), after: head }
  const written = await parts.set.change(session, change, (set) =>
    writeAsWriter<unknown, LiftedCase>(database, writer, {
      ...{ tables: ['cases', 'facts', 'segments'], keys, set },
      look: () => database.cases.get(caseId),
      write: async (seen) => {
        if (!isSameRow(seen, row)) return refused({ code: 'write-failed' })
        await deleteLog(database, caseId)
        await database.segments.bulkAdd([...segments])
        await database.cases.put(rowOf(head))
        return ok('lifted')
      },
    }),
  )
  session.heads.delete(caseId)
  session.tails.delete(caseId)
  return written
}
