import { randomBytes, utf8, type Bytes } from '../sealing/bytes'
import { slotAad } from '../sealing/additionalData'
import { seal, unseal } from '../sealing/seal'
import type { Argon2Cost, DeriveKey } from './argon2'
import type { DeviceSlot, Slot } from './slot'

/** A way in whose key was derived: it wraps and unwraps data keys without anybody being asked again. */
export type Means = (Omit<Slot, 'sealed'> | Omit<DeviceSlot, 'sealed'>) & {
  readonly key: CryptoKey
}

const SALT = 16

/** The way in of whoever knows a new passphrase. May throw, where memory is short. */
export async function passphraseMeans(
  passphrase: Bytes,
  cost: Argon2Cost,
  derive: DeriveKey,
): Promise<Means> {
  const { memoryKiB, iterations, parallelism } = cost
  const kdf = { name: 'argon2id', memoryKiB, iterations, parallelism } as const
  const salt = randomBytes(SALT)
  return { id: 'passphrase', kdf, salt, key: await aesKey(await derive(passphrase, salt, kdf)) }
}

/** The way in of whoever holds a new recovery key. It is random through and through: HKDF will do. */
export async function recoveryMeans(recoveryKey: Bytes): Promise<Means> {
  const salt = randomBytes(SALT)
  return { id: 'recovery', kdf: HKDF, salt, key: await hkdfKey(recoveryKey, salt) }
}

/** The way in of whoever holds the key that gave this answer to this question. */
export async function deviceMeans(
  answer: Bytes,
  { credential, question }: Pick<DeviceSlot, 'credential' | 'question'>,
): Promise<Means> {
  const salt = randomBytes(SALT)
  return {
    id: 'device',
    kdf: HKDF,
    salt,
    credential,
    question,
    key: await hkdfKey(answer, salt),
  }
}

/** The way in of a slot that is there, with the secret that somebody showed. May throw, as above. */
export async function meansOf(
  slot: Slot | DeviceSlot,
  secret: Bytes,
  derive: DeriveKey,
): Promise<Means> {
  const { sealed: _, ...way } = slot
  const key =
    slot.kdf.name === 'argon2id'
      ? await aesKey(await derive(secret, slot.salt, slot.kdf))
      : await hkdfKey(secret, slot.salt)
  return { ...way, key }
}

/** Wraps a data key, without an outer seal. */
export function wrap({ id, kdf, key }: Means, dataKey: Bytes): Promise<Bytes> {
  return seal(key, dataKey, slotAad(id, kdf))
}

/** Unwraps a data key from under its outer seal. Null where the way in is another. */
export function unwrap({ id, kdf, key }: Means, wrapped: Bytes): Promise<Bytes | null> {
  return unseal(key, wrapped, slotAad(id, kdf))
}

const HKDF = { name: 'hkdf-sha-256' } as const

async function aesKey(raw: Bytes): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  raw.fill(0)
  return key
}

async function hkdfKey(secret: Bytes, salt: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('beraad/1/slot') }
  const aes = { name: 'AES-GCM', length: 256 }
  return crypto.subtle.deriveKey(how, base, aes, false, ['encrypt', 'decrypt'])
}
