import type { StorageTrouble } from '#conference'
import { refused, type Result } from '#base'
import { settle } from '../disk/attempt'
import type { Lanes } from '../disk/lanes'
import type { Session, SessionKeeper } from './session'

/** Who has the keys, and where work waits its turn. */
export interface Keeping {
  readonly session: SessionKeeper
  readonly lanes: Lanes
}

/**
 * Does work that needs keys, after earlier work in its lane. Work that was accepted before the vault
 * locked is finished; after that it is refused with `locked`. What the work throws becomes a refusal.
 */
export async function whileOpen<Value, Refusal = StorageTrouble>(
  { session, lanes }: Keeping,
  lane: string,
  work: (session: Session) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | StorageTrouble>> {
  if (!session.isOpen()) return refused({ code: 'locked' })
  return lanes.run(lane, async () => {
    const present = session.present()
    return present === null ? refused({ code: 'locked' }) : settle(() => work(present))
  })
}
