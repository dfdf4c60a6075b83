import { ok, refused, type Result } from '#base'
import type { CaseSummary, Fact } from '#conference'
import { createBackups, type Backups, type BackupParts } from '#exchange'
import { ageHere } from '../../src/exchange/age/ageHere'

export const PASSPHRASE = 'vier woorden zonder verband'

type Settings = readonly string[]

/** A laptop without a disk: what it keeps can be looked into, and every change is counted. */
export interface Laptop {
  readonly cases: Map<string, readonly Fact[]>
  readonly damaged: Map<string, number>
  readonly summaries: Map<string, CaseSummary>
  readonly settings: { kept: Settings | null; readable: boolean }
  /** What is remembered of backups, as it lies on the disk. */
  readonly memory: { kept: unknown }
  /** How often something was written. */
  readonly changes: () => number
  /** Lets the n-th write from now on fail. */
  readonly failAt: (write: number) => void
  readonly parts: Omit<BackupParts<Settings>, 'age'>
  readonly backups: Backups
}

/** A laptop with these cases; its seals cost next to nothing, so that stories stay short. */
export function laptop(cases: Readonly<Record<string, readonly Fact[]>> = {}): Laptop {
  const kept = new Map(Object.entries(cases))
  const damaged = new Map<string, number>()
  const generations = new Map<string, number>()
  const summaries = new Map<string, CaseSummary>()
  const settings = { kept: null as Settings | null, readable: true }
  const memory: Laptop['memory'] = { kept: null }
  let [changes, left, ids] = [0, Infinity, 0]

  const write = (id: string, facts: readonly Fact[]) => {
    left -= 1
    if (left === 0) return refused({ code: 'quota-full' } as const)
    changes += 1
    kept.set(id, facts)
    return ok(null)
  }
  const parts: Laptop['parts'] = {
    cases: {
      list: async () => ok([...kept.keys()]),
      read: async (id) => {
        const facts = kept.get(id)
        if (facts === undefined) return refused({ code: 'case-unknown' })
        if (damaged.has(id)) return refused({ code: 'case-damaged', readable: facts.length })
        return ok({ id, facts })
      },
      readWhatCanBeRead: async (id) =>
        ok({ facts: kept.get(id) ?? [], lost: damaged.get(id) ?? 0 }),
      positions: async () =>
        ok(
          new Map(
            [...kept].map(([id, { length }]) => [
              id,
              { generation: generations.get(id) ?? 1, facts: length },
            ]),
          ),
        ),
      restore: async (id, facts) =>
        kept.has(id) ? refused({ code: 'write-failed' }) : write(id, facts),
      rewrite: async (id, facts) => {
        if (!kept.has(id)) return refused({ code: 'case-unknown' })
        damaged.delete(id)
        generations.set(id, (generations.get(id) ?? 1) + 1)
        return write(id, facts)
      },
    },
    settings: {
      get: async () => (settings.readable ? ok(settings.kept) : refused({ code: 'unreadable' })),
      put: async (value) => {
        changes += 1
        settings.kept = value
        return ok(null)
      },
      parse: (outside): Result<Settings, 'no-settings'> =>
        Array.isArray(outside) && outside.every((each) => typeof each === 'string')
          ? ok(outside)
          : refused('no-settings'),
    },
    memory: {
      get: async () => ok(memory.kept),
      put: async (note) => {
        memory.kept = JSON.parse(JSON.stringify(note))
        return ok(null)
      },
    },
    keepSummary: async (id, summary) => summaries.set(id, summary),
    clock: { now: () => '2026-12-03T11:00:00.000Z' },
    makeId: () => `nieuw-${(ids += 1)}`,
    device: () => 'this-device',
    app: '0.1.0',
  }
  return {
    cases: kept,
    damaged,
    summaries,
    settings,
    memory,
    changes: () => changes,
    failAt: (number) => (left = number),
    parts,
    backups: createBackups(parts, ageHere(1)),
  }
}

/** Takes the value out of a result; fails the test where it was refused. */
export function granted<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** The code with which something was refused; `granted` where it was not. */
export function codeOf(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? 'granted' : result.refusal.code
}
