import { ok, type Result } from '#base'
import { isCheaper } from './argon2'
import {
  openDataKey,
  type KeyParts,
  type Proof,
  type UnlockTrouble,
  type Unwrapped,
} from './dataKey'
import { keysFrom } from './keys'
import { passphraseBytes } from './passphrase'
import { replaceSlot } from './slots'
import { wrapForPassphrase } from './wrap'

/** Opens the vault for whoever proves to be the owner. A slot that was made too cheaply is made anew on the way. */
export async function unlock(parts: KeyParts, proof: Proof): Promise<Result<null, UnlockTrouble>> {
  const opened = await openDataKey(parts, proof)
  if (!opened.ok) return opened
  if ('passphrase' in proof) await lift(parts, opened.value, proof.passphrase)
  parts.session.begin(await keysFrom(opened.value.dataKey))
  return ok(null)
}

// What fails here keeps nobody out: the old slot is as good as it was.
async function lift(parts: KeyParts, { dataKey, slot }: Unwrapped, passphrase: string) {
  if (slot.kdf.name !== 'argon2id' || !isCheaper(slot.kdf, parts.cost)) return
  try {
    const secret = passphraseBytes(passphrase)
    const dearer = await wrapForPassphrase(dataKey, secret, parts.cost, parts.derive)
    await replaceSlot(parts.database, dearer, slot)
  } catch {
    // Too little memory for the new cost: it is tried again at the next unlocking.
  }
}
