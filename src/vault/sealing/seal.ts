import { randomBytes, utf8, type Bytes } from './bytes'

// The first byte of what is sealed. See docs/vault-format.md.
/** Sealed under no secret: whoever has the key can open it for ever. */
const BARE = 1
/** Sealed under the erasable secret of one epoch. */
const UNDER_SECRET = 2

const NONCE = 12
const TAG = 16
const HEADER = 1 + NONCE

/** The epoch of what is sealed under no secret. */
export const NO_EPOCH = 0

/**
 * Seals bytes with AES-256-GCM for one place on the disk.
 * Out: version byte, nonce, ciphertext with tag. The place is bound in: elsewhere the seal does not open.
 *
 * @param epoch of the erasable secret that the key comes from; it is bound in too
 */
export async function seal(
  key: CryptoKey,
  plain: Bytes,
  place: string,
  epoch: number = NO_EPOCH,
): Promise<Bytes> {
  const nonce = randomBytes(NONCE)
  const cipher = await crypto.subtle.encrypt(how(nonce, place, epoch), key, plain)
  const sealed = new Uint8Array(HEADER + cipher.byteLength)
  sealed[0] = formatIn(epoch)
  sealed.set(nonce, 1)
  sealed.set(new Uint8Array(cipher), HEADER)
  return sealed
}

/** Opens what was sealed for that place in that epoch. Null where key, place, epoch, version or bytes are not the same. */
export async function unseal(
  key: CryptoKey,
  sealed: Bytes,
  place: string,
  epoch: number = NO_EPOCH,
): Promise<Bytes | null> {
  if (sealed[0] !== formatIn(epoch) || sealed.length < HEADER + TAG) return null
  const nonce = sealed.slice(1, HEADER)
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt(how(nonce, place, epoch), key, sealed.subarray(HEADER)),
    )
  } catch {
    return null
  }
}

/** The tag at the end of what is sealed: it stands for all of it. */
export function tagOf(sealed: Bytes): Bytes {
  return sealed.slice(-TAG)
}

/** Whether these bytes were sealed under an erasable secret, as far as their first byte tells. */
export function isUnderSecret(sealed: Bytes): boolean {
  return sealed[0] === UNDER_SECRET
}

function formatIn(epoch: number): number {
  return epoch === NO_EPOCH ? BARE : UNDER_SECRET
}

function how(nonce: Bytes, place: string, epoch: number): AesGcmParams {
  const where = epoch === NO_EPOCH ? `beraad/${BARE}/` : `beraad/${UNDER_SECRET}/${epoch}/`
  return { name: 'AES-GCM', iv: nonce, additionalData: utf8(where + place) }
}
