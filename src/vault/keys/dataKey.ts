import { ok, refused, type Result } from '#base'
import type { Database } from '../disk/database'
import type { Bytes } from '../sealing/bytes'
import type { Settler } from '../secret/settleIn'
import type { CounterNote } from '../soundness/lastCounter'
import type { SecretParts } from '../secret/secretParts'
import type { Argon2Cost, DeriveKey } from './argon2'
import type { Attempts } from './attempts'
import type { DeviceKeys } from './deviceKeys'
import { meansOf, type Means } from './means'
import { openStill, slotIn, type SlotTrouble } from './openWith'
import { isEmpty, passphraseBytes } from './passphrase'
import { readRecoveryKey, type RecoveryKeyRefusal } from './recoveryKey'
import type { SessionKeeper } from './session'
import type { SlotId } from './slot'
import type { SlotCopy } from './slotCopy'

/** What the work with keys needs. */
export interface KeyParts {
  readonly database: Database
  readonly secret: SecretParts
  /** Brings the vault under the erasable secret when it can. */
  readonly settler: Settler
  /** The ways in, also where the disk has them no more. */
  readonly slots: SlotCopy
  readonly session: SessionKeeper
  readonly attempts: Attempts
  readonly derive: DeriveKey
  /** What a passphrase costs at least. */
  readonly cost: Argon2Cost
  /** What a new passphrase is to cost on this machine. */
  readonly costNow: () => Promise<Argon2Cost>
  /** Null where the browser knows no security keys. */
  readonly deviceKeys: DeviceKeys | null
  /** What this browser keeps of the seal of the set beside the database. */
  readonly counter: CounterNote
  /** What is taken from the disk once the vault opened, before anybody is told. It never fails. */
  readonly entered: () => Promise<void>
  /** Goes on with what is left of erasing: told after a way in was changed or the vault opened. Nobody waits for it. */
  readonly goOn: () => void
}

/** What somebody shows to be let in. A security key asks for itself: see `DeviceKey`. */
export type Proof = { readonly passphrase: string } | { readonly recoveryKey: string }

/**
 * Why somebody is not let in. `milliseconds`: how long until the next attempt is accepted.
 * `derivation-failed`: the machine had no memory for it; the passphrase may be right.
 */
export type UnlockTrouble =
  | SlotTrouble
  | RecoveryKeyRefusal
  | { readonly code: 'wrong-recovery-key' | 'derivation-failed' }
  | { readonly code: 'wrong-passphrase' | 'wait'; readonly milliseconds: number }

/** A way in that was proven, and the data key in the clear, for as short as can be. */
export interface Proven {
  readonly means: Means
  readonly dataKey: Bytes
}

/** Takes the data key out of its slot for whoever proves to be the owner. Wipe or use up what comes out. */
export async function openDataKey(
  parts: KeyParts,
  proof: Proof,
): Promise<Result<Proven, UnlockTrouble>> {
  if ('recoveryKey' in proof) {
    // Not slowed down: 140 random bits cannot be guessed, and it is the way in for who has to wait.
    const secret = readRecoveryKey(proof.recoveryKey)
    if (!secret.ok) return secret
    return prove(parts, 'recovery', secret.value, () => ({ code: 'wrong-recovery-key' }))
  }
  if (isEmpty(proof.passphrase)) return refused({ code: 'empty' })
  const secret = passphraseBytes(proof.passphrase)
  return prove(parts, 'passphrase', secret, () => ({
    code: 'wrong-passphrase',
    milliseconds: parts.attempts.wait(),
  }))
}

async function prove(
  parts: KeyParts,
  id: SlotId,
  secret: Bytes,
  wrong: () => UnlockTrouble,
): Promise<Result<Proven, UnlockTrouble>> {
  try {
    // First whether there is anything to be right or wrong about: no attempt is counted for a file that is gone.
    const ways = await parts.slots.read()
    if (!ways.ok) return ways
    const slot = slotIn(ways.value.present, id)
    if (!slot.ok) return slot
    if (id === 'passphrase') {
      const milliseconds = await parts.attempts.begin()
      if (milliseconds > 0) return refused({ code: 'wait', milliseconds })
    }
    const means = await meansOf(slot.value, secret, parts.derive)
    const opened = await openStill(parts.slots, means)
    if (!opened.ok) return refused(opened.refusal === 'wrong' ? wrong() : opened.refusal)
    await parts.attempts.forget()
    return ok({ means, dataKey: opened.value.dataKey })
  } catch {
    return refused({ code: 'derivation-failed' })
  } finally {
    secret.fill(0)
  }
}

/** The proof was right a blink ago; another window has changed it since. */
export function wrongNow(proof: Proof): UnlockTrouble {
  return 'passphrase' in proof
    ? { code: 'wrong-passphrase', milliseconds: 0 }
    : { code: 'wrong-recovery-key' }
}
