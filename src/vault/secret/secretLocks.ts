import { ok, refused, type Result } from '#base'
import type { Locks } from '../disk/writer'

/** What could not be had in time: another window holds it. */
export interface LockTrouble {
  readonly code: 'secret-busy'
}

/** The locks around the erasable secret, shared by all windows of this origin. */
export interface SecretLocks {
  /** Without locks no window may write the files: two could write the same one. */
  readonly canWrite: boolean
  /** Reads the row and the file, beside other windows that read. */
  readonly reading: <Value>(work: () => Promise<Value>) => Promise<Result<Value, LockTrouble>>
  /** Writes the files, alone. */
  readonly writing: <Value>(work: () => Promise<Value>) => Promise<Result<Value, LockTrouble>>
  /** Does work while no window has the vault open. Out: null where one has. */
  readonly whileNobodyIsIn: <Value>(work: () => Promise<Value>) => Promise<Value | null>
  /** Marks that this window has the vault open. Out: how to take the mark away. */
  readonly comeIn: () => Promise<() => void>
}

/** How long another window may take, in milliseconds. A new epoch of two thousand cases takes one second. */
const PATIENCE = 15_000

/** Makes those locks. `name`: of the database, so that vaults do not wait for each other. */
export function makeSecretLocks(locks: Locks | null, name: string): SecretLocks {
  const files = `${name}-secret`
  const open = `${name}-open`

  const withLock = async <Value>(
    mode: 'shared' | 'exclusive',
    work: () => Promise<Value>,
  ): Promise<Result<Value, LockTrouble>> => {
    if (locks === null) return mode === 'shared' ? ok(await work()) : refused(BUSY)
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), PATIENCE)
    let done: { readonly value: Value } | undefined
    let begun = false
    try {
      await locks.request(files, { mode, signal: patience.signal }, async () => {
        begun = true
        clearTimeout(timer)
        done = { value: await work() }
      })
    } catch (error) {
      // What the work throws is the work's; what is thrown before it began came from the lock.
      if (begun) throw error
      if (patience.signal.aborted) return refused(BUSY)
      return mode === 'shared' ? ok(await work()) : refused(BUSY)
    } finally {
      clearTimeout(timer)
    }
    return done === undefined ? refused(BUSY) : ok(done.value)
  }

  return {
    canWrite: locks !== null,
    reading: (work) => withLock('shared', work),
    writing: (work) => withLock('exclusive', work),
    whileNobodyIsIn: async (work) => {
      if (locks === null) return null
      let done: { readonly value: Awaited<ReturnType<typeof work>> } | null = null
      let begun = false
      try {
        await locks.request(open, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
          if (lock === null) return
          begun = true
          done = { value: await work() }
        })
      } catch (error) {
        if (begun) throw error
      }
      return unpack(done)
    },
    comeIn: () =>
      new Promise((resolve) => {
        if (locks === null) return resolve(nothing)
        locks
          .request(open, { mode: 'shared' }, () => new Promise<void>((leave) => resolve(leave)))
          .catch(() => resolve(nothing))
      }),
  }
}

const BUSY: LockTrouble = { code: 'secret-busy' }

function unpack<Value>(done: { readonly value: Value } | null): Value | null {
  return done === null ? null : done.value
}

function nothing() {
  // There is no lock to let go of.
}
