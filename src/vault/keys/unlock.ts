import type { Result } from '#base'
import { isCheaper } from './argon2'
import { openDataKey, type KeyParts, type Proof, type UnlockTrouble } from './dataKey'
import { enter } from './enter'
import { passphraseMeans, type Means } from './means'
import { notWrong } from './openWith'
import { passphraseBytes } from './passphrase'
import { wrongNow } from './renew'
import { writeSlot } from './writeSlot'

/** Opens the vault for whoever proves to be the owner. A slot that was made too cheaply is made anew on the way. */
export async function unlock(parts: KeyParts, proof: Proof): Promise<Result<null, UnlockTrouble>> {
  const proven = await openDataKey(parts, proof)
  if (!proven.ok) return proven
  const { means, dataKey } = proven.value
  const present = 'passphrase' in proof ? await makeDearer(parts, means, proof.passphrase) : means
  const entered = await enter(parts, present, dataKey)
  return notWrong(entered, () => wrongNow(proof))
}

/** What fails here keeps nobody out: the old slot is as good as it was. Out: the way in as it is now. */
async function makeDearer(parts: KeyParts, means: Means, passphrase: string): Promise<Means> {
  if (means.kdf.name !== 'argon2id' || !isCheaper(means.kdf, parts.cost)) return means
  try {
    const secret = passphraseBytes(passphrase)
    const dearer = await passphraseMeans(secret, await parts.costNow(), parts.derive)
    secret.fill(0)
    const written = await writeSlot(parts.secret, means, dearer)
    if (!written.ok) return means
    parts.goOn()
    return dearer
  } catch {
    // Too little memory for the new cost: it is tried again at the next unlocking.
    return means
  }
}
