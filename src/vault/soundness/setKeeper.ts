import type { StorageTrouble } from '#conference'
import { refused, type Result } from '#base'
import type { Database } from '../disk/database'
import { createKeyedQueue } from '../disk/keyedQueue'
import { parseSealedRow } from '../disk/rows'
import type { Session } from '../keys/session'
import type { Keys } from '../keys/keys'
import { sameBytes, type Bytes } from '../sealing/bytes'
import { readUnder } from '../secret/readUnder'
import { add, multiply } from './field'
import type { CounterNote } from './lastCounter'
import { markOf, weightOf, type CaseState } from './marks'
import { openSet, sealSet, SET, type SealedSet, type SetRow } from './setRow'

/** What of the set goes with a transaction that changes a case. */
export interface SetWrite {
  /** What must lie there; null: no row. */
  readonly was: Bytes | null
  /** What comes in its place; null where the row does not open: it stays as it is until somebody looked at it. */
  readonly becomes: SetRow | null
}

/** Thrown inside such a transaction, which gives it up, where another set lies there than was expected. */
export class SetMoved extends Error {}

/** Looks, inside the transaction, whether the set is what was expected. Throws `SetMoved` where it is not. */
export function checkSet(seen: unknown, { was }: SetWrite): void {
  if (!isSet(seen, was)) throw new SetMoved()
}

/** Whether the row that is seen holds these bytes; null: there is none. */
export function isSet(seen: unknown, was: Bytes | null): boolean {
  const sealed = parseSealedRow(seen)?.sealed ?? null
  return was === null || sealed === null ? was === sealed : sameBytes(was, sealed)
}

/** One case as it was and as it is to be; null: it was not there, or is not to be. */
export interface SetChange {
  readonly id: string
  readonly before: CaseState | null
  readonly after: CaseState | null
  /** A counter that the one of the set must come above: that of a backup. */
  readonly above?: number
}

/** Keeps the seal of the set: it is changed with each case, in the same transaction. */
export interface SetKeeper {
  /**
   * Does a transaction that changes a case, with the set that goes with it. Those of several cases wait for each other. What
   * the transaction throws is thrown on, but for `SetMoved`: then it is done again with the set of now.
   */
  readonly change: <Value, Refusal>(
    session: Session,
    change: SetChange,
    write: (set: SetWrite) => Promise<Result<Value, Refusal>>,
  ) => Promise<Result<Value, Refusal | StorageTrouble>>
  /** Does something with the set while no case is changed here. */
  readonly alone: <Value>(work: () => Promise<Value>) => Promise<Value>
  /** The set was sealed anew, by other means, and lies on the disk. */
  readonly sealedAnew: (counter: number) => void
}

/** How often another window may have changed the set in between. */
const TRIES = 4

interface Known {
  readonly keys: Keys
  /** The bytes in which it lies on the disk; null: there is no row. */
  readonly sealed: Bytes | null
  /** Null where it does not open. */
  readonly set: SealedSet | null
}

/** Makes it. */
export function makeSetKeeper(database: Database, counter: CounterNote): SetKeeper {
  const queue = createKeyedQueue()
  const weights = new WeakMap<CryptoKey, Map<string, Promise<Bytes>>>()
  let known: Known | null = null

  const present = async (keys: Keys): Promise<Known> => {
    if (known?.keys === keys) return known
    const row = await readUnder(database, keys, [], () => database.device.get(SET))
    known = { keys, sealed: parseSealedRow(row)?.sealed ?? null, set: await openSet(keys, row) }
    return known
  }

  const weight = ({ marks }: Keys, id: string): Promise<Bytes> => {
    const ofThese = weights.get(marks) ?? new Map<string, Promise<Bytes>>()
    weights.set(marks, ofThese)
    const one = ofThese.get(id) ?? weightOf(marks, id)
    ofThese.set(id, one)
    return one
  }

  const changeNow = async <Value, Refusal>(
    keys: Keys,
    more: Pick<SealedSet, 'sum' | 'weighed'>,
    above: number,
    write: (set: SetWrite) => Promise<Result<Value, Refusal>>,
  ): Promise<Result<Value, Refusal>> => {
    const { sealed, set } = await present(keys)
    if (set === null) return write({ was: sealed, becomes: null })
    const next = {
      counter: Math.max(set.counter, above) + 1,
      sum: add(set.sum, more.sum),
      weighed: add(set.weighed, more.weighed),
    }
    const becomes = await sealSet(keys, next)
    const written = await write({ was: sealed, becomes })
    if (written.ok) {
      known = { keys, sealed: becomes.sealed, set: next }
      counter.note(next.counter)
    }
    return written
  }

  return {
    change: async <Value, Refusal>(
      session: Session,
      { id, before, after, above = 0 }: SetChange,
      write: (set: SetWrite) => Promise<Result<Value, Refusal>>,
    ): Promise<Result<Value, Refusal | StorageTrouble>> => {
      const { keys } = session
      const [was, is, by] = await Promise.all([
        markOf(keys.marks, before),
        markOf(keys.marks, after),
        weight(keys, id),
      ])
      const sum = add(was, is)
      const more = { sum, weighed: multiply(by, sum) }
      return queue.run(SET, async () => {
        for (let nth = 0; nth < TRIES; nth += 1) {
          try {
            return await changeNow(keys, more, above, write)
          } catch (error) {
            if (!(error instanceof SetMoved)) throw error
            known = null
          }
        }
        return refused({ code: 'write-failed' })
      })
    },
    alone: (work) => queue.run(SET, work),
    sealedAnew: (value) => {
      known = null
      counter.note(value)
    },
  }
}
