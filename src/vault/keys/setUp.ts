import { ok, refused, type Result } from '#base'
import type { StorageTrouble } from '#conference'
import { randomBytes } from '../sealing/bytes'
import type { KeyParts } from './dataKey'
import { keysFrom } from './keys'
import { checkPassphrase, passphraseBytes, type PassphraseRefusal } from './passphrase'
import { makeRecoveryKey } from './recoveryKey'
import { writeFirstSlots } from './slots'
import { wrapForPassphrase, wrapForRecovery } from './wrap'

/** Why no vault was made. */
export type SetUpTrouble =
  StorageTrouble | PassphraseRefusal | { readonly code: 'already-set-up' | 'derivation-failed' }

/**
 * Makes the vault of this device and opens it.
 * Out: the recovery key, to be shown this once and kept by the user; nobody can show it again.
 */
export async function setUp(
  parts: KeyParts,
  passphrase: string,
): Promise<Result<{ readonly recoveryKey: string }, SetUpTrouble>> {
  const checked = checkPassphrase(passphrase)
  if (!checked.ok) return checked
  const recoveryKey = makeRecoveryKey()
  try {
    const dataKey = randomBytes(32)
    const secret = passphraseBytes(passphrase)
    const slots = [
      await wrapForPassphrase(dataKey, secret, parts.cost, parts.derive),
      await wrapForRecovery(dataKey, recoveryKey.secret),
    ]
    const written = await writeFirstSlots(parts.database, slots)
    if (!written.ok) return written
    if (!written.value) return refused({ code: 'already-set-up' })
    parts.session.begin(await keysFrom(dataKey))
    return ok({ recoveryKey: recoveryKey.text })
  } catch {
    return refused({ code: 'derivation-failed' })
  }
}
