import { randomBytes, utf8, type Bytes } from './bytes'

/** Version of the sealed form, its first byte. See docs/vault-format.md. */
const FORMAT = 1
const NONCE = 12
const TAG = 16
const HEADER = 1 + NONCE

/**
 * Seals bytes with AES-256-GCM for one place on the disk.
 * Out: version byte, nonce, ciphertext with tag. The place is bound in: elsewhere the seal does not open.
 */
export async function seal(key: CryptoKey, plain: Bytes, place: string): Promise<Bytes> {
  const nonce = randomBytes(NONCE)
  const cipher = await crypto.subtle.encrypt(how(nonce, place), key, plain)
  const sealed = new Uint8Array(HEADER + cipher.byteLength)
  sealed[0] = FORMAT
  sealed.set(nonce, 1)
  sealed.set(new Uint8Array(cipher), HEADER)
  return sealed
}

/** Opens what was sealed for that place. Null where key, place, version or bytes are not the same. */
export async function unseal(key: CryptoKey, sealed: Bytes, place: string): Promise<Bytes | null> {
  if (sealed[0] !== FORMAT || sealed.length < HEADER + TAG) return null
  const nonce = sealed.slice(1, HEADER)
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt(how(nonce, place), key, sealed.subarray(HEADER)),
    )
  } catch {
    return null
  }
}

function how(nonce: Bytes, place: string): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: utf8(`beraad/${FORMAT}/${place}`) }
}
