import { ok, refused, type Result } from '#base'
import { openDataKey, type KeyParts, type Proof, type UnlockTrouble } from './dataKey'
import { checkPassphrase, passphraseBytes, type PassphraseRefusal } from './passphrase'
import { makeRecoveryKey } from './recoveryKey'
import { putSlot } from './slots'
import { wrapForPassphrase, wrapForRecovery } from './wrap'

/**
 * Puts a new passphrase in place of the old: only the wrapping of 32 bytes changes, no case is touched.
 * Asks for proof even in an open vault: a colleague at the keyboard during the break has none.
 */
export async function changePassphrase(
  parts: KeyParts,
  proof: Proof,
  next: string,
): Promise<Result<null, UnlockTrouble | PassphraseRefusal>> {
  const checked = checkPassphrase(next)
  if (!checked.ok) return checked
  const opened = await openDataKey(parts, proof)
  if (!opened.ok) return opened
  const { dataKey } = opened.value
  try {
    const secret = passphraseBytes(next)
    const slot = await wrapForPassphrase(dataKey, secret, parts.cost, parts.derive)
    const put = await putSlot(parts.database, slot)
    return put.ok ? ok(null) : put
  } catch {
    return refused({ code: 'derivation-failed' })
  } finally {
    dataKey.fill(0)
  }
}

/** Makes a new recovery key, shown this once; the old one opens nothing any more. Asks for proof, as above. */
export async function newRecoveryKey(
  parts: KeyParts,
  proof: Proof,
): Promise<Result<{ readonly recoveryKey: string }, UnlockTrouble>> {
  const opened = await openDataKey(parts, proof)
  if (!opened.ok) return opened
  const { dataKey } = opened.value
  const recoveryKey = makeRecoveryKey()
  const slot = await wrapForRecovery(dataKey, recoveryKey.secret)
  dataKey.fill(0)
  const put = await putSlot(parts.database, slot)
  return put.ok ? ok({ recoveryKey: recoveryKey.text }) : put
}
