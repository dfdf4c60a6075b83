import { ok, type Result } from '#base'
import { openDataKey, type KeyParts, type Proof, type UnlockTrouble } from './dataKey'

/**
 * Says whether somebody is the owner, and changes nothing: asked before everything leaves this device at once. A wrong
 * passphrase counts as one, as at the door.
 */
export async function prove(parts: KeyParts, proof: Proof): Promise<Result<null, UnlockTrouble>> {
  const opened = await openDataKey(parts, proof)
  if (!opened.ok) return opened
  opened.value.dataKey.fill(0)
  return ok(null)
}
