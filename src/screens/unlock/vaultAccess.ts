import type { Result } from '#base'
import type { StorageTrouble } from '#conference'

/** Why the vault was not made, opened or renewed. Its words are in i18n (`unlock`, else `errors`). */
export interface AccessTrouble {
  readonly code:
    | StorageTrouble['code']
    | 'empty'
    | 'too-short'
    | 'guessable'
    | 'already-set-up'
    | 'not-set-up'
    | 'vault-damaged'
    | 'secret-gone'
    | 'secret-busy'
    | 'no-passphrase'
    | 'no-recovery-key'
    | 'derivation-failed'
    | 'wrong-passphrase'
    | 'wrong-recovery-key'
    | 'recovery-key-incomplete'
    | 'recovery-key-mistyped'
    | 'wait'
    | 'no-device-key'
    | 'device-key-silent'
    | 'device-key-unfit'
    | 'wrong-device-key'
  /** How long until the next attempt is accepted. */
  readonly milliseconds?: number
  /** The group of the recovery key in which something was mistyped, from 1. */
  readonly group?: number
  /** How many groups were given. */
  readonly groups?: number
}

type Proof = { readonly passphrase: string } | { readonly recoveryKey: string }
type Opened = Promise<Result<unknown, AccessTrouble>>
type WithRecoveryKey = Promise<Result<{ readonly recoveryKey: string }, AccessTrouble>>

/** What the unlock page and the settings ask of the vault; `main.tsx` hands it in. */
export interface VaultAccess {
  readonly status: () => 'new' | 'locked' | 'open'
  /** Whether this is a first start where there was a vault before. */
  readonly wasHere: () => boolean
  /** Whether there are cases and no way in any more. */
  readonly hasNoWayIn: () => boolean
  /** Clears what nobody can open any more. */
  readonly beginAnew: () => Opened
  /** Whether this looks like a private window. */
  readonly looksPrivate: () => Promise<boolean>
  readonly setUp: (passphrase: string) => WithRecoveryKey
  readonly unlock: (passphrase: string) => Opened
  readonly unlockWithRecoveryKey: (recoveryKey: string) => Opened
  /** Says whether somebody is the owner; nothing changes. */
  readonly prove: (proof: Proof) => Opened
  readonly changePassphrase: (proof: Proof, next: string) => Opened
  readonly newRecoveryKey: (proof: Proof) => WithRecoveryKey
  /** Milliseconds until a passphrase is accepted. */
  readonly waitBeforeUnlock: () => number
  /** Unlocking with a security key or the device's own, beside the passphrase. */
  readonly deviceKey: {
    readonly offered: () => Promise<boolean>
    readonly added: () => Promise<boolean>
    readonly add: (proof: Proof) => Opened
    readonly unlock: () => Opened
    readonly prove: () => Opened
    readonly remove: () => Opened
  }
  /** Whether the file that the slots depend on is gone: then nothing opens, and only a backup helps. */
  readonly erasure: { readonly isSecretGone: () => Promise<boolean> }
}
