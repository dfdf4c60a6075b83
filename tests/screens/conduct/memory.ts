import type { Result } from '#base'
import { ok, refused } from '#base'
import type { CaseLog, Fact, StorageTrouble } from '#conference'
import type { Draft, Drafts } from '#meeting'

/** A log that keeps its facts in memory, and can be told to fail. */
export interface MemoryLog extends CaseLog {
  readonly kept: readonly Fact[]
  trouble: StorageTrouble['code'] | null
}

export function makeMemoryLog(): MemoryLog {
  const kept: Fact[] = []
  const done: Result<null, StorageTrouble> = ok(null)
  const log: MemoryLog = {
    kept,
    trouble: null,
    create: async () => done,
    read: async (id) => ok({ id, facts: kept }),
    append: async (_, facts) => {
      if (log.trouble === 'case-damaged') return refused({ code: log.trouble, readable: 0 })
      if (log.trouble !== null) return refused({ code: log.trouble })
      kept.push(...facts)
      return done
    },
    rewrite: async (_, facts) => {
      kept.splice(0, kept.length, ...facts)
      return done
    },
    destroy: async () => done,
  }
  return log
}

export function makeMemoryDrafts(): Drafts & { readonly kept: ReadonlyMap<string, Draft> } {
  const kept = new Map<string, Draft>()
  return {
    kept,
    keep: async (field, draft) => void kept.set(field, draft),
    find: async (field) => kept.get(field) ?? null,
    drop: async (field) => void kept.delete(field),
  }
}
