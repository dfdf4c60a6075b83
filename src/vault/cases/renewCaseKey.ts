import { ok, refused } from '#base'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { Session } from '../keys/session'
import type { CaseDeps } from './deps'
import { newHead, openHead, rowOf, withLane } from './head'
import { sealSegments } from './lane'
import { deleteLog, readCaseOnDisk } from './onDisk'
import { openLanes } from './openLanes'
import { isSameRow } from './sameRow'

/**
 * Gives a case whose key lay bare on the disk another one, and seals its log anew under that, as it is. Only the writer
 * may. Nothing happens to a case that is not whole: as much of it as can be read stays readable; nor to one of format 1,
 * which gets another key when it is lifted. Throws where the disk does, and `OtherEpoch`.
 */
export async function renewCaseKey(
  { database, writer, set: keeper }: CaseDeps,
  session: Session,
  caseId: string,
): Promise<void> {
  const { keys } = session
  const onDisk = await readCaseOnDisk(database, keys, caseId)
  if (!onDisk.ok) return
  const { row, rows } = onDisk.value
  if (row.format === 1 || row.bare !== 'now') return
  const before = await openHead(keys, row)
  if (!before.ok) return
  const { lanes, whole } = await openLanes(before.value, rows)
  if (!whole) return
  const fresh = await newHead(keys, { id: row.id, generation: row.generation, bare: 'once' })
  const sealed = await Promise.all(
    lanes.map(({ lane, segments }) => sealSegments(fresh, lane, segments)),
  )
  const head = sealed.reduce((all, { end }) => withLane(all, end), fresh)
  const change = { id: caseId, before: before.value, after: head }
  const written = await keeper.change(session, change, (set) =>
    writeAsWriter<unknown, null, 'moved-on'>(database, writer, {
      ...{ tables: ['cases', 'facts', 'segments'], keys, set },
      look: () => database.cases.get(caseId),
      write: async (seen) => {
        if (!isSameRow(seen, row)) return refused('moved-on')
        await deleteLog(database, caseId)
        await database.segments.bulkAdd(sealed.flatMap(({ segments }) => segments))
        await database.cases.put(rowOf(head))
        return ok(null)
      },
    }),
  )
  session.heads.delete(caseId)
  if (!written.ok) return
  session.tails.delete(caseId)
}
