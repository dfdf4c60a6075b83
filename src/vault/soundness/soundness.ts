import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { loadWork } from '../cases/loadWork'
import { attempt } from '../disk/attempt'
import type { Database } from '../disk/database'
import type { WriterInside } from '../disk/writer'
import type { Session } from '../keys/session'
import { withSession, type UnlockedDeps } from '../keys/withSession'
import { LOOKING, type Finding } from './finding'
import { whenIdle } from './idle'
import type { CounterNote } from './lastCounter'
import type { Rest } from './name'
import type { SetKeeper } from './setKeeper'

/** Whether the cases are those that were left here, and as they were left. */
export interface Soundness {
  /** What came of the looking since the vault was opened. */
  readonly standing: () => Finding
  /** Calls back when it stands otherwise. Out: how to stop listening. */
  readonly onChange: (callback: () => void) => () => void
  /** Looks now, without waiting until the window has time. */
  readonly look: () => Promise<Finding>
  /**
   * Seals the set anew over what is there now: the chair has read what is odd, and goes on. Only the writer may. A case with a
   * log that is cut off stays named: it is damaged.
   */
  readonly accept: () => Promise<Result<null, StorageTrouble>>
}

/** What only the vault itself asks of it. */
export interface SoundnessInside extends Soundness {
  /** The vault was opened: looks once, when the window has time. */
  readonly begin: () => void
}

/** What it works with. */
export interface SoundnessParts {
  readonly database: Database
  readonly writer: WriterInside
  readonly set: SetKeeper
  readonly counter: CounterNote
}

/** How long the first screen has, in milliseconds, before anything is looked at. */
const PATIENCE = 2_000

/** Makes it. */
export function makeSoundness(parts: SoundnessParts, keeping: UnlockedDeps): SoundnessInside {
  const listeners = new Set<() => void>()
  const begun = new WeakSet<Session>()
  const findings = new WeakMap<Session, Finding>()
  const present = () => (keeping.session.isOpen() ? keeping.session.present() : null)

  const standing = (): Finding => {
    const own = present()
    return (own && findings.get(own)) ?? LOOKING
  }

  const lookIn = async (own: Session, pause: () => Promise<void>): Promise<void> => {
    const rest: Rest = async () => {
      await pause()
      return present() === own
    }
    const last = parts.counter.read()
    const looked = await attempt(() =>
      withSession(keeping, 'soundness', async ({ keys }) => {
        if (keys.isCutOff) return refused({ code: 'storage-closed' })
        const { lookAtSet } = await loadWork()
        return ok(await lookAtSet(parts.database, keys, last, rest))
      }),
    )
    if (!looked.ok || !looked.value.ok || looked.value.value === null) return
    findings.set(own, looked.value.value)
    for (const listener of [...listeners]) listener()
  }

  const look = async (): Promise<Finding> => {
    const own = present()
    if (own !== null) await lookIn(own, () => Promise.resolve())
    return standing()
  }

  return {
    standing,
    onChange: (callback) => {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
    look,
    accept: async () => {
      const sealed = await withSession(keeping, 'soundness', async (session) => {
        const { sealAnew } = await loadWork()
        return parts.set.alone(() => sealAnew(parts, session))
      })
      if (sealed.ok) await look()
      return sealed
    },
    begin: () => {
      const own = present()
      if (own === null || begun.has(own)) return
      begun.add(own)
      setTimeout(() => {
        if (present() === own && !findings.has(own)) void lookIn(own, whenIdle)
      }, PATIENCE)
    },
  }
}
