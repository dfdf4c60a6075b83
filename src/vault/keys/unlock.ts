import type { Result } from '#base'
import { isCheaper } from './argon2'
import { openDataKey, wrongNow, type KeyParts, type Proof, type UnlockTrouble } from './dataKey'
import { enter } from './enter'
import type { Means } from './means'
import { notWrong } from './openWith'

/** Opens the vault for whoever proves to be the owner. A slot that was made too cheaply is made anew on the way. */
export async function unlock(parts: KeyParts, proof: Proof): Promise<Result<null, UnlockTrouble>> {
  const proven = await openDataKey(parts, proof)
  if (!proven.ok) return proven
  const { means, dataKey } = proven.value
  const present = 'passphrase' in proof ? await dearer(parts, means, proof.passphrase) : means
  const entered = await enter(parts, present, dataKey)
  return notWrong(entered, () => wrongNow(proof))
}

/** What fails here keeps nobody out: the old slot is as good as it was. Out: the way in as it is now. */
async function dearer(parts: KeyParts, means: Means, passphrase: string): Promise<Means> {
  if (means.kdf.name !== 'argon2id' || !isCheaper(means.kdf, parts.cost)) return means
  try {
    const { makeDearer } = await import('./makeDearer')
    return await makeDearer(parts, means, passphrase)
  } catch {
    // Too little memory for the new cost: it is tried again at the next unlocking.
    return means
  }
}
