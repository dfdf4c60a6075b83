import type { KeyParts } from './dataKey'
import { passphraseMeans, type Means } from './means'
import { passphraseBytes } from './passphrase'
import { writeSlot } from './writeSlot'

/**
 * Makes the slot of a passphrase anew at today's cost. Out: the way in as it is now; as it was, where the disk would not.
 * May throw, where memory is short.
 */
export async function makeDearer(
  parts: KeyParts,
  means: Means,
  passphrase: string,
): Promise<Means> {
  const secret = passphraseBytes(passphrase)
  const dearer = await passphraseMeans(secret, await parts.costNow(), parts.derive)
  secret.fill(0)
  const written = await writeSlot(parts.secret, means, dearer)
  if (!written.ok) return means
  parts.goOn()
  return dearer
}
