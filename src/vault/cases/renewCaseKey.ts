import { ok, refused } from '#base'
import { parseCaseRow } from '../disk/rows'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { Session } from '../keys/session'
import { sameBytes } from '../sealing/bytes'
import { newHead, openHead, sealHead } from './head'
import type { CaseDeps } from './deps'
import { openAllSealed, sealRuns } from './records'
import { runsOf } from './runs'
import { readSnapshot, recordsOf } from './snapshot'

/**
 * Gives a case whose key lay bare on the disk another one, and seals its log anew under that, as it is. Only the writer
 * may. Nothing happens to a case that is not whole: as much of it as can be read stays readable. Throws where the disk
 * does, and `OtherEpoch`.
 */
export async function renewCaseKey(
  { database, writer }: CaseDeps,
  session: Session,
  caseId: string,
): Promise<void> {
  const { keys } = session
  const snapshot = await readSnapshot(database, keys, caseId)
  if (!snapshot.ok || snapshot.value.row.bare !== 'now') return
  const { row, records } = snapshot.value
  const opened = await openHead(keys, row)
  if (!opened.ok || !opened.value.sound) return
  const log = await openAllSealed(opened.value.head, records)
  if (log === null) return
  const head = await newHead(keys, { ...opened.value.head, bare: 'once' })
  const [sealed, after] = await Promise.all([sealRuns(head, 0, runsOf(log)), sealHead(head)])
  const written = await writeAsWriter<unknown, null, 'moved-on'>(database, writer, {
    tables: ['cases', 'facts'],
    keys,
    look: () => database.cases.get(caseId),
    write: async (seen) => {
      const present = parseCaseRow(seen)
      if (present === null || present.next !== row.next || !sameBytes(present.key, row.key)) {
        return refused('moved-on')
      }
      await recordsOf(database, caseId).delete()
      await Promise.all([database.facts.bulkAdd(sealed), database.cases.put(after)])
      return ok(null)
    },
  })
  session.heads.delete(caseId)
  if (!written.ok) return
  session.tails.delete(caseId)
}
