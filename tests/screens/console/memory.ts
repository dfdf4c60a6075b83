import type { Result } from '#base'
import { ok, refused } from '#base'
import type { CaseLog, Fact, StorageTrouble } from '#conference'
import { createDrafts, type Draft, type Drafts } from '#meeting'

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

/** The name under which lies which drafts wait; the others are drafts. */
const LIST = 'waiting'

export function makeMemoryDrafts(): Drafts & { readonly kept: ReadonlyMap<string, Draft> } {
  const kept = new Map<string, Draft>()
  let list: unknown = null
  const shelf = {
    put: async (field: string, shelved: unknown) => {
      if (field === LIST) list = shelved
      else if (isDraft(shelved)) kept.set(field, shelved)
    },
    peek: async (field: string) => (field === LIST ? list : kept.get(field)),
    remove: async (field: string) => {
      if (field === LIST) list = null
      else kept.delete(field)
    },
  }
  return { kept, ...createDrafts(shelf, (found) => (isDraft(found) ? found : null)) }
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'text' in value
}
