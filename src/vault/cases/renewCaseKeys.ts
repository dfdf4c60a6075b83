import { ok } from '#base'
import { parseCaseRow } from '../disk/rows'
import type { Session } from '../keys/session'
import { withSession, type UnlockedDeps } from '../keys/withSession'
import type { CaseDeps } from './deps'
import { loadWork } from './loadWork'

/**
 * Makes the work that gives another key to every case whose key lay bare before the vault was lifted: once in a session,
 * where this window is the writer. What could not be done is done before the next append to the case, or at the next start.
 */
export function makeCaseKeyRenewal(parts: CaseDeps, keeping: UnlockedDeps): () => Promise<void> {
  const done = new WeakSet<Session>()
  return async () => {
    const session = keeping.session.present()
    if (session === null || done.has(session) || session.keys.epoch === 0) return
    if (!parts.writer.isWriter()) return
    const rows = await parts.database.cases.toArray()
    const bare = rows.map(parseCaseRow).filter((row) => row?.bare === 'now')
    for (const row of bare) {
      if (row === null) continue
      await withSession(keeping, row.id, async (own) => {
        const { renewCaseKey } = await loadWork()
        await renewCaseKey(parts, own, row.id)
        return ok(null)
      })
    }
    done.add(session)
  }
}
