import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { attempt } from './attempt'
import type { Database } from './database'
import { countIn } from './rows'

/** The id of the row of `device` that counts who became the writer. */
export const WRITER = 'writer'

/** The little of the Web Locks that is used here. */
export interface Locks {
  readonly request: (
    name: string,
    options: {
      readonly mode?: 'shared' | 'exclusive'
      readonly ifAvailable?: boolean
      readonly steal?: boolean
      readonly signal?: AbortSignal
    },
    callback: (lock: unknown) => Promise<void>,
  ) => Promise<unknown>
}

/** One window writes, others only read. */
export interface Writer {
  /** Becomes the writer where no other window is. Says whether this window is the writer now. */
  readonly becomeWriter: () => Promise<boolean>
  /** Becomes the writer in any case; the other window is told, and can write nothing from then on. */
  readonly takeOver: () => Promise<boolean>
  readonly isWriter: () => boolean
  /** Calls back when another window took over. Out: how to stop listening. */
  readonly onWriterLost: (callback: () => void) => () => void
}

/** What only the vault itself asks of the writer. */
export interface WriterInside extends Writer {
  /** Resolves when it is known whether this window got what it asked for until now. */
  readonly settled: () => Promise<unknown>
  /** Which turn as the writer this is; null where this window is not. No two turns of this window are the same. */
  readonly turn: () => number | null
  /** Whether the row `writer` of `device`, seen inside a transaction, names this window. */
  readonly isNamedIn: (seen: unknown) => boolean
  /** To be asked inside a transaction that has `device`: is this window still the one? */
  readonly confirm: () => Promise<Result<null, StorageTrouble>>
  /** Notes, after such a transaction, that another window is the writer now. */
  readonly lose: () => void
  /** Lets go, so that another window can become the writer; resolves when it can. Nobody is told. */
  readonly release: () => Promise<void>
}

/**
 * Keeps one writer. The lock says at once who may; a counter on the disk proves it in every
 * transaction, so that a window which lost the lock a moment ago, or a browser without Web Locks,
 * cannot write after all.
 */
export function makeWriter(database: Database, locks: Locks | null, name: string): WriterInside {
  const listeners = new Set<() => void>()
  let turn: number | null = null
  let letGo = () => {}
  /** Settles when the lock that was asked for last is no longer ours. */
  let gone: Promise<unknown> = Promise.resolve()
  /** Settles when it is known whether we got it. */
  let answered: Promise<unknown> = Promise.resolve()

  const claim = async () => {
    const claimed = await attempt(() => nextTurn(database))
    turn = claimed.ok ? claimed.value : null
    return claimed.ok
  }

  const drop = () => {
    turn = null
    letGo()
  }

  const lose = () => {
    if (turn === null) return
    drop()
    for (const listener of [...listeners]) listener()
  }

  const ask = async (how: { ifAvailable?: boolean; steal?: boolean }): Promise<boolean> => {
    if (turn !== null) return true
    if (locks === null) return claim()
    await gone
    return new Promise((answer) => {
      let heard = false
      const hold = async (lock: unknown) => {
        heard = true
        const claimed = lock !== null && (await claim())
        answer(claimed)
        if (claimed) await new Promise<void>((resolve) => (letGo = resolve))
      }
      // A lock that was held is rejected when it is stolen. Where nothing was ever heard, this page has
      // no locks: the counter will do.
      gone = locks.request(name, how, hold).catch(() => (heard ? lose() : answer(claim())))
    })
  }

  const isNamedIn = (seen: unknown) => turn !== null && countIn(seen) === turn

  // One question at a time: a second one would find the lock taken by the first.
  const askInTurn = (how: { ifAvailable?: boolean; steal?: boolean }) => {
    const answer = answered.then(() => ask(how))
    answered = answer
    return answer
  }

  return {
    becomeWriter: () => askInTurn({ ifAvailable: true }),
    takeOver: () => askInTurn({ steal: true }),
    isWriter: () => turn !== null,
    onWriterLost: (callback) => {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
    settled: () => answered,
    turn: () => turn,
    isNamedIn,
    confirm: async () =>
      isNamedIn(await database.device.get(WRITER))
        ? ok(null)
        : refused({ code: 'not-the-writer' } as const),
    lose,
    release: async () => {
      await answered
      drop()
      await gone
    },
  }
}

/** A count that still has a next one. */
const LAST = Number.MAX_SAFE_INTEGER - 1

function nextTurn(database: Database): Promise<number> {
  return database.transaction('rw', database.device, async () => {
    const before = countIn(await database.device.get(WRITER))
    // At the end of all numbers it begins anew: nobody would become the writer any more.
    const turn = before < LAST ? before + 1 : 1
    await database.device.put({ id: WRITER, count: turn })
    return turn
  })
}
