import type { Result } from '#base'
import { settle } from '../disk/attempt'
import { makeLanes, type Lanes } from '../disk/lanes'
import type { WriterInside } from '../disk/writer'
import type { Vault } from '../vault'
import type { KeyParts } from './dataKey'
import { makeDeviceKey } from './deviceKey'
import { changePassphrase, newRecoveryKey } from './renew'
import { setUp } from './setUp'
import { unlock } from './unlock'

/** The part of the vault that makes, opens, drops and renews keys. */
export type Keyring = Pick<
  Vault<unknown, unknown>,
  | 'status'
  | 'setUp'
  | 'unlock'
  | 'unlockWithRecoveryKey'
  | 'waitBeforeUnlock'
  | 'lock'
  | 'changePassphrase'
  | 'newRecoveryKey'
  | 'deviceKey'
>

// A disk that hangs must not keep the vault open. What is not written by then stays in the window's own hands.
const LONGEST_GOODBYE = 3_000

/** Makes the keyring. `made`: whether a vault was found on this device. `work`: what locking waits for. */
export function makeKeyring(
  parts: KeyParts,
  made: boolean,
  work: Lanes,
  writer: WriterInside,
): Keyring {
  const { session, attempts } = parts
  const turns = makeLanes()
  let isNew = !made
  let lockings = 0

  // One derivation at a time. Who locks while one runs wants it locked: what was opened is dropped again.
  const inTurn = <Value, Refusal>(job: () => Promise<Result<Value, Refusal>>) => {
    const before = lockings
    return turns.run('keys', async () => {
      const done = await settle(job)
      if (before !== lockings) session.end()
      return done
    })
  }

  return {
    status: () => (session.isOpen() ? 'open' : isNew ? 'new' : 'locked'),
    setUp: (passphrase) =>
      inTurn(async () => {
        const done = await setUp(parts, passphrase)
        if (done.ok || done.refusal.code === 'already-set-up') isNew = false
        return done
      }),
    unlock: (passphrase) => inTurn(() => unlock(parts, { passphrase })),
    unlockWithRecoveryKey: (recoveryKey) => inTurn(() => unlock(parts, { recoveryKey })),
    waitBeforeUnlock: attempts.wait,
    lock: async () => {
      lockings += 1
      session.close()
      await atMost(LONGEST_GOODBYE, work.idle())
      session.end()
      await writer.release()
    },
    changePassphrase: (proof, next) => inTurn(() => changePassphrase(parts, proof, next)),
    newRecoveryKey: (proof) => inTurn(() => newRecoveryKey(parts, proof)),
    deviceKey: makeDeviceKey(parts, inTurn),
  }
}

async function atMost(milliseconds: number, work: Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)))
  await Promise.race([work, end])
  clearTimeout(timer)
}
