import type { CaseLog, Fact, StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { attempt, settle } from '../disk/attempt'
import type { Session } from '../keys/session'
import { withSession, type UnlockedDeps } from '../keys/withSession'
import type { CaseDeps } from './deps'
import { loadWork } from './loadWork'
import type { LogPosition } from './positions'
import type { ReadCase, Salvage } from './read'
import type { Traces } from './traces'

/** The log of every case, with what only backups and a damaged case ask for. */
export interface Cases extends CaseLog {
  /** The ids of all cases, in no order that tells anything. */
  readonly list: () => Promise<Result<readonly string[], StorageTrouble>>
  /** How far the log of each case reaches; a case whose row is damaged is left out. */
  readonly positions: () => Promise<Result<ReadonlyMap<string, LogPosition>, StorageTrouble>>
  /** Reads all facts of a case, oldest first, and what its generation began with. */
  readonly read: (caseId: string) => Promise<Result<ReadCase, StorageTrouble>>
  /**
   * Puts these facts in place of the whole log, all or none. `snapshot`: what the new generation begins with, which comes out
   * again with the facts; it needs at least one of them.
   */
  readonly rewrite: (
    caseId: string,
    facts: readonly Fact[],
    how?: Parameters<CaseLog['rewrite']>[2] & { readonly snapshot?: object },
  ) => Promise<Result<null, StorageTrouble>>
  /**
   * Makes a case with these facts, all or none: where it fails there is no such case. `counter`: that of the set in the backup
   * that they come from, where it is known.
   */
  readonly restore: (
    caseId: string,
    facts: readonly Fact[],
    from?: { readonly counter?: number },
  ) => Promise<Result<null, StorageTrouble>>
  /** Counts what is left of a case on the disk, whoever wrote it; all zero where there is no such case. */
  readonly traces: (caseId: string) => Promise<Result<Traces, StorageTrouble>>
  /** Reads what can be read of a damaged case, and says how many facts cannot. Changes nothing. */
  readonly readWhatCanBeRead: (caseId: string) => Promise<Result<Salvage, StorageTrouble>>
}

/**
 * Meets what the kernel asks of whoever keeps the log. Work on one case waits for earlier work on it.
 * The log is always a beginning of what was handed in: an append that fails takes with it those that were
 * waiting behind it, with the same refusal, so that no later fact stands where an earlier one is missing.
 */
export function makeCases(parts: CaseDeps, keeping: UnlockedDeps): Cases {
  const broken = new Map<string, { readonly times: number; readonly trouble: StorageTrouble }>()

  const append: Cases['append'] = (caseId, facts) => {
    const times = broken.get(caseId)?.times ?? 0
    return withSession(keeping, caseId, async (session) => {
      const before = broken.get(caseId)
      if (before !== undefined && before.times !== times) return refused(before.trouble)
      const written = await settle(async () => {
        const { appendFacts } = await loadWork()
        return appendFacts(parts, session, caseId, facts)
      })
      if (!written.ok) broken.set(caseId, { times: times + 1, trouble: written.refusal })
      return written
    })
  }

  type Work = Awaited<ReturnType<typeof loadWork>>
  const does = <Value>(
    caseId: string,
    job: (work: Work, session: Session) => Promise<Result<Value, StorageTrouble>>,
  ) => withSession(keeping, caseId, async (session) => job(await loadWork(), session))

  return {
    create: (id) => does(id, ({ createCase }, session) => createCase(parts, session, id)),
    read: (id) => does(id, ({ readCase }, session) => readCase(parts, session, id)),
    readWhatCanBeRead: (id) =>
      does(id, ({ salvageCase }, session) => salvageCase(parts, session, id)),
    append,
    rewrite: (id, facts, { andDrafts = false, erases = true, snapshot } = {}) =>
      does(id, ({ rewriteCase }, session) =>
        rewriteCase(parts, session, id, facts, { andDrafts, erases, snapshot }),
      ),
    destroy: (id) => does(id, ({ destroyCase }, session) => destroyCase(parts, session, id)),
    restore: (id, facts, from = {}) =>
      does(id, ({ createCase }, session) => createCase(parts, session, id, { facts, ...from })),
    traces: (id) => does(id, async ({ readTraces }) => ok(await readTraces(parts.database, id))),
    positions: () => attempt(async () => (await loadWork()).readPositions(parts.database)),
    list: () => attempt(() => parts.database.cases.toCollection().primaryKeys()),
  }
}
