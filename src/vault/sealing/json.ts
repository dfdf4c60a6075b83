import { ok, refused, type Result } from '#base'
import { utf8, type Bytes } from './bytes'
import { seal, unseal } from './seal'

/** A key with the epoch of the erasable secret that it comes from; 0 where it comes from none. */
export interface SealingKey {
  readonly key: CryptoKey
  readonly epoch: number
}

/** Seals a value as JSON for one place. What JSON leaves out (undefined, functions) is not kept. */
export function sealJson(
  { key, epoch }: SealingKey,
  value: unknown,
  place: string,
): Promise<Bytes> {
  // JSON has no undefined; null stands for it.
  return seal(key, utf8(JSON.stringify(value) ?? 'null'), place, epoch)
}

/** Opens a value that was sealed as JSON for that place. Says nothing of its shape: parse it. */
export async function unsealJson(
  { key, epoch }: SealingKey,
  sealed: Bytes,
  place: string,
): Promise<Result<unknown, 'unreadable'>> {
  const plain = await unseal(key, sealed, place, epoch)
  if (plain === null) return refused('unreadable')
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(plain))
    return ok(value)
  } catch {
    return refused('unreadable')
  }
}
