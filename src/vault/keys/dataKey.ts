import { ok, refused, type Result } from '#base'
import type { Database } from '../disk/database'
import type { Bytes } from '../sealing/bytes'
import type { Argon2Cost, DeriveKey } from './argon2'
import type { Attempts } from './attempts'
import type { DeviceKeys } from './deviceKeys'
import { isEmpty, passphraseBytes } from './passphrase'
import { readRecoveryKey, type RecoveryKeyRefusal } from './recoveryKey'
import type { SessionKeeper } from './session'
import type { Slot, SlotId } from './slot'
import { readSlot, type SlotTrouble } from './slots'
import { unwrap } from './wrap'

/** What the work with keys needs. */
export interface KeyParts {
  readonly database: Database
  readonly session: SessionKeeper
  readonly attempts: Attempts
  readonly derive: DeriveKey
  readonly cost: Argon2Cost
  /** Null where the browser knows no security keys. */
  readonly deviceKeys: DeviceKeys | null
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

/** The data key in the clear, for as short as can be, with the slot that it came out of. */
export interface Unwrapped {
  readonly dataKey: Bytes
  readonly slot: Slot
}

/** Takes the data key out of its slot for whoever proves to be the owner. Wipe or use up what comes out. */
export async function openDataKey(
  parts: KeyParts,
  proof: Proof,
): Promise<Result<Unwrapped, UnlockTrouble>> {
  if ('recoveryKey' in proof) {
    // Not slowed down: 140 random bits cannot be guessed, and it is the way in for who has to wait.
    const secret = readRecoveryKey(proof.recoveryKey)
    if (!secret.ok) return secret
    return openSlot(parts, 'recovery', secret.value, () => ({ code: 'wrong-recovery-key' }))
  }
  if (isEmpty(proof.passphrase)) return refused({ code: 'empty' })
  const milliseconds = await parts.attempts.begin()
  if (milliseconds > 0) return refused({ code: 'wait', milliseconds })
  const secret = passphraseBytes(proof.passphrase)
  return openSlot(parts, 'passphrase', secret, () => ({
    code: 'wrong-passphrase',
    milliseconds: parts.attempts.wait(),
  }))
}

async function openSlot(
  parts: KeyParts,
  id: SlotId,
  secret: Bytes,
  wrong: () => UnlockTrouble,
): Promise<Result<Unwrapped, UnlockTrouble>> {
  const slot = await readSlot(parts.database, id)
  if (!slot.ok) return slot
  try {
    const dataKey = await unwrap(slot.value, secret, parts.derive)
    if (dataKey === null) return refused(wrong())
    await parts.attempts.forget()
    return ok({ dataKey, slot: slot.value })
  } catch {
    return refused({ code: 'derivation-failed' })
  } finally {
    secret.fill(0)
  }
}
