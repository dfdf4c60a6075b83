import { ok, refused, type Result } from '#base'
import { settle } from '../disk/attempt'
import { createKeyedQueue, type KeyedQueue } from '../disk/keyedQueue'
import type { Sign } from '../disk/sign'
import type { WriterInside } from '../disk/writer'
import type { LeftoversInside } from '../documents/leftovers'
import type { Vault } from '../vault'
import type { KeyParts } from './dataKey'
import { makeDeviceKey } from './deviceKey'
import { prove } from './prove'
import { clearRest, type Found } from './slots'
import { unlock } from './unlock'

/** The part of the vault that makes, opens, drops and renews keys. */
export type Keyring = Pick<
  Vault<unknown, unknown>,
  | 'status'
  | 'wasHere'
  | 'hasNoWayIn'
  | 'beginAnew'
  | 'setUp'
  | 'unlock'
  | 'unlockWithRecoveryKey'
  | 'waitBeforeUnlock'
  | 'lock'
  | 'prove'
  | 'changePassphrase'
  | 'newRecoveryKey'
  | 'deviceKey'
>

// A disk that hangs must not keep the vault open. What is not written by then stays in the window's own hands.
const LONGEST_GOODBYE = 3_000

/** What making the keyring takes beside the keys. */
export interface KeyringParts extends KeyParts {
  /** How a vault was found on this device. */
  readonly standing: Found
  /** What locking waits for. */
  readonly work: KeyedQueue
  readonly writer: WriterInside
  readonly leftovers: LeftoversInside
  readonly sign: Sign
}

/** Makes the keyring. */
export function makeKeyring(parts: KeyringParts): Keyring {
  const { session, attempts, standing, work, writer, slots, leftovers, sign } = parts
  const turns = createKeyedQueue()
  let found = standing
  let lockings = 0

  // One derivation at a time. Who locks while one runs wants it locked: what was opened is dropped again.
  const inTurn = <Value, Refusal>(job: () => Promise<Result<Value, Refusal>>) => {
    const before = lockings
    return turns.run('keys', async () => {
      const done = await settle(job)
      if (before !== lockings) session.end()
      // As long as it is open, this window knows the ways in: the disk may be gone before it locks.
      else if (session.isOpen()) await slots.take()
      return done
    })
  }

  return {
    status: () => (session.isOpen() ? 'open' : found === 'new' ? 'new' : 'locked'),
    wasHere: () => found === 'new' && sign.stands(),
    hasNoWayIn: () => found === 'noWayIn',
    beginAnew: () =>
      inTurn(async (): ReturnType<Keyring['beginAnew']> => {
        const cleared = await clearRest(parts.database)
        if (!cleared.ok) return cleared
        if (!cleared.value) return refused({ code: 'already-set-up' })
        found = 'new'
        return ok(null)
      }),
    setUp: (passphrase) =>
      inTurn(async () => {
        const { setUp } = await import('./setUp')
        const done = await setUp(parts, passphrase)
        if (done.ok || done.refusal.code === 'already-set-up') found = 'made'
        if (done.ok) sign.put()
        return done
      }),
    unlock: (passphrase) => inTurn(() => unlock(parts, { passphrase })),
    unlockWithRecoveryKey: (recoveryKey) => inTurn(() => unlock(parts, { recoveryKey })),
    waitBeforeUnlock: attempts.wait,
    lock: async (left = () => null) => {
      lockings += 1
      session.close()
      await atMost(LONGEST_GOODBYE, work.idle())
      const unwritten = left()
      try {
        if (unwritten !== null) await leftovers.seal(unwritten)
      } finally {
        session.end()
      }
      // What nothing is left for is not kept either.
      if (leftovers.isEmpty()) slots.drop()
      await writer.release()
    },
    prove: (proof) => inTurn(() => prove(parts, proof)),
    changePassphrase: (proof, next) =>
      inTurn(async () => (await loadRenew()).changePassphrase(parts, proof, next)),
    newRecoveryKey: (proof) => inTurn(async () => (await loadRenew()).newRecoveryKey(parts, proof)),
    deviceKey: makeDeviceKey(parts, inTurn),
  }
}

/** Only who unlocks waits for the first screen: what makes keys anew comes in when it is asked for. */
const loadRenew = () => import('./renew')

async function atMost(milliseconds: number, work: Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)))
  await Promise.race([work, end])
  clearTimeout(timer)
}
