import { ok, refused, type Result } from '#base'
import { checkPassphrase, type PassphraseRefusal } from '#passphrase'
import { openDataKey, wrongNow, type KeyParts, type Proof, type UnlockTrouble } from './dataKey'
import { passphraseMeans, recoveryMeans, type Means } from './means'
import { passphraseBytes } from './passphrase'
import { notWrong } from './openWith'
import { makeRecoveryKey } from './recoveryKey'
import { writeSlot } from './writeSlot'

/**
 * Puts a new passphrase in place of the old: only the wrapping of 32 bytes changes, no case is touched. What lies about of
 * the old one opens no more once the new epoch began that this owes.
 * Asks for proof even in an open vault: a colleague at the keyboard during the break has none.
 */
export async function changePassphrase(
  parts: KeyParts,
  proof: Proof,
  next: string,
): Promise<Result<null, UnlockTrouble | PassphraseRefusal>> {
  const checked = await checkPassphrase(next)
  if (!checked.ok) return checked
  const proven = await openDataKey(parts, proof)
  if (!proven.ok) return proven
  proven.value.dataKey.fill(0)
  try {
    const secret = passphraseBytes(next)
    const means = await passphraseMeans(secret, await parts.costNow(), parts.derive)
    secret.fill(0)
    return putInPlace(parts, proof, proven.value.means, means)
  } catch {
    return refused({ code: 'derivation-failed' })
  }
}

/**
 * Makes a new recovery key, shown this once; the old one opens nothing of the vault any more, and what lies about of it
 * neither once the new epoch began that this owes. Asks for proof, as above.
 */
export async function newRecoveryKey(
  parts: KeyParts,
  proof: Proof,
): Promise<Result<{ readonly recoveryKey: string }, UnlockTrouble>> {
  const proven = await openDataKey(parts, proof)
  if (!proven.ok) return proven
  proven.value.dataKey.fill(0)
  const recoveryKey = makeRecoveryKey()
  const means = await recoveryMeans(recoveryKey.secret)
  recoveryKey.secret.fill(0)
  const put = await putInPlace(parts, proof, proven.value.means, means)
  return put.ok ? ok({ recoveryKey: recoveryKey.text }) : put
}

async function putInPlace(
  parts: KeyParts,
  proof: Proof,
  proven: Means,
  means: Means,
): Promise<Result<null, UnlockTrouble>> {
  const put = await writeSlot(parts.secret, proven, means)
  if (put.ok) parts.goOn()
  return notWrong(put, () => wrongNow(proof))
}
