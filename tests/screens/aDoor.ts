import { ok, refused } from '#base'
import type { VaultAccess } from '#screens/unlock'

/** The only passphrase that this door knows. */
export const HERS = 'vier woorden zonder verband'

/** A door that knows one passphrase, for screens that ask who it is. */
export function aDoor(changes: Partial<VaultAccess> = {}): VaultAccess {
  const nobody = async () => refused({ code: 'no-device-key' } as const)
  const prove: VaultAccess['prove'] = async (proof) =>
    'passphrase' in proof && proof.passphrase === HERS
      ? ok(null)
      : refused({ code: 'wrong-passphrase', milliseconds: 0 })
  return {
    status: () => 'open',
    wasHere: () => false,
    hasNoWayIn: () => false,
    beginAnew: nobody,
    looksPrivate: async () => false,
    setUp: async () => refused({ code: 'already-set-up' }),
    unlock: async (passphrase) => prove({ passphrase }),
    unlockWithRecoveryKey: nobody,
    prove,
    changePassphrase: nobody,
    newRecoveryKey: async () => refused({ code: 'no-device-key' }),
    waitBeforeUnlock: () => 0,
    deviceKey: {
      offered: async () => false,
      added: async () => false,
      add: nobody,
      unlock: nobody,
      prove: nobody,
      remove: nobody,
    },
    erasure: { isSecretGone: async () => false },
    ...changes,
  }
}
