import { attempt } from '../disk/attempt'
import { parseCaseRow } from '../disk/rows'
import type { Session } from '../keys/session'
import { withSession, type UnlockedDeps } from '../keys/withSession'
import type { CaseDeps } from './deps'
import { loadWork } from './loadWork'

/** How far the lifting of the cases of format 1 is. */
export interface LiftingStanding {
  /** How many are still to be lifted, as far as this window knows. */
  readonly left: number
  /** How many are not whole and stay as they are; they are tried again at the next start. */
  readonly damaged: number
}

/** Brings the cases of format 1 into the format of today, and says how far that is. */
export interface Lifting {
  readonly standing: () => LiftingStanding
  /** Calls back when it stands otherwise. Out: how to stop listening. */
  readonly onChange: (callback: () => void) => () => void
}

/** What only the vault itself asks of it. */
export interface LiftingInside extends Lifting {
  /** Lifts what is left, once in a session, where this window is the writer. Throws where the disk does. */
  readonly goOn: () => Promise<void>
}

const NOTHING: LiftingStanding = { left: 0, damaged: 0 }

/** Makes it. What could not be done is done before the next append to the case, or at the next start. */
export function makeLifting(parts: CaseDeps, keeping: UnlockedDeps): LiftingInside {
  const listeners = new Set<() => void>()
  const done = new WeakSet<Session>()
  let standing = NOTHING

  const tell = (next: LiftingStanding) => {
    if (next.left === standing.left && next.damaged === standing.damaged) return
    standing = next
    for (const listener of [...listeners]) listener()
  }

  /** Out: what came of it; null where the disk refused. */
  const liftOne = async (id: string) => {
    const lifted = await attempt(() =>
      withSession(keeping, id, async (session) => {
        const { liftCase } = await loadWork()
        return liftCase(parts, session, id)
      }),
    )
    return lifted.ok && lifted.value.ok ? lifted.value.value : null
  }

  return {
    standing: () => standing,
    onChange: (callback) => {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
    goOn: async () => {
      const session = keeping.session.present()
      if (session === null || done.has(session) || session.keys.isCutOff) return
      if (!parts.writer.isWriter()) return
      const rows = (await parts.database.cases.toArray()).map(parseCaseRow)
      const former = rows.filter((row) => row?.format === 1)
      let [left, damaged, failed] = [former.length, 0, false]
      tell({ left, damaged })
      for (const row of former) {
        const lifted = row && (await liftOne(row.id))
        if (lifted === null) failed = true
        else left -= 1
        if (lifted === 'damaged') damaged += 1
        tell({ left, damaged })
      }
      if (!failed) done.add(session)
    },
  }
}
