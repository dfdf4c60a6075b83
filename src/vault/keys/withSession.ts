import type { StorageTrouble } from '#conference'
import { refused, type Result } from '#base'
import { settle } from '../disk/attempt'
import type { KeyedQueue } from '../disk/keyedQueue'
import { OtherEpoch } from '../secret/epochCheck'
import type { Session, SessionKeeper } from './session'

/** Who has the keys, and where work waits its turn. */
export interface UnlockedDeps {
  readonly session: SessionKeeper
  readonly queue: KeyedQueue
  /** Takes the keys of the epoch in which the disk is now. Out: whether that could be done. */
  readonly catchUp: (session: Session) => Promise<boolean>
}

/** How often the epoch may move while one piece of work is done. */
const TRIES = 5

/**
 * Does work that needs keys, after earlier work with the same key. Work that was accepted before the vault
 * locked is finished; after that it is refused with `locked`. What the work throws becomes a refusal, but for
 * `OtherEpoch`: then it is done again with the keys of now.
 */
export async function withSession<Value, Refusal = StorageTrouble>(
  { session, queue, catchUp }: UnlockedDeps,
  key: string,
  work: (session: Session) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | StorageTrouble>> {
  if (!session.isOpen()) return refused({ code: 'locked' })
  return queue.run(key, async () => {
    const present = session.present()
    if (present === null) return refused({ code: 'locked' })
    for (let nth = 0; nth < TRIES; nth += 1) {
      try {
        return await settle(() => work(present))
      } catch (error) {
        if (!(error instanceof OtherEpoch)) throw error
        if (await catchUp(present)) continue
        if (present.keys.isCutOff) break
        present.renew({ ...present.keys, isCutOff: true })
      }
    }
    return refused({ code: 'write-failed' })
  })
}
