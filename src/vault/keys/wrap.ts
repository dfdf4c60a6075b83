import { randomBytes, utf8, type Bytes } from '../sealing/bytes'
import { slotPlace } from '../sealing/places'
import { seal, unseal } from '../sealing/seal'
import type { Argon2Cost, DeriveKey } from './argon2'
import type { DeviceSlot, Slot } from './slot'

const SALT = 16

/** Wraps the data key for whoever knows the passphrase. May throw, where memory is short. */
export async function wrapForPassphrase(
  dataKey: Bytes,
  passphrase: Bytes,
  cost: Argon2Cost,
  derive: DeriveKey,
): Promise<Slot> {
  const { memoryKiB, iterations, parallelism } = cost
  const kdf = { name: 'argon2id', memoryKiB, iterations, parallelism } as const
  const salt = randomBytes(SALT)
  const key = await aesKey(await derive(passphrase, salt, kdf))
  return {
    id: 'passphrase',
    kdf,
    salt,
    sealed: await seal(key, dataKey, slotPlace('passphrase', kdf)),
  }
}

/** Wraps the data key for whoever holds the recovery key. It is random through and through: HKDF will do. */
export async function wrapForRecovery(dataKey: Bytes, recoveryKey: Bytes): Promise<Slot> {
  return { id: 'recovery', ...(await wrapForSecret('recovery', dataKey, recoveryKey)) }
}

/** Wraps the data key for whoever holds the key that gave this answer to this question. */
export async function wrapForDevice(
  dataKey: Bytes,
  answer: Bytes,
  asked: Pick<DeviceSlot, 'credential' | 'question'>,
): Promise<DeviceSlot> {
  return { id: 'device', ...asked, ...(await wrapForSecret('device', dataKey, answer)) }
}

async function wrapForSecret(id: 'recovery' | 'device', dataKey: Bytes, secret: Bytes) {
  const kdf = { name: 'hkdf-sha-256' } as const
  const salt = randomBytes(SALT)
  const key = await hkdfKey(secret, salt)
  return { kdf, salt, sealed: await seal(key, dataKey, slotPlace(id, kdf)) }
}

/** Unwraps the data key with the slot's own secret. Null where the secret is another. May throw, as above. */
export async function unwrap(slot: Slot, secret: Bytes, derive: DeriveKey): Promise<Bytes | null> {
  const key =
    slot.kdf.name === 'argon2id'
      ? await aesKey(await derive(secret, slot.salt, slot.kdf))
      : await hkdfKey(secret, slot.salt)
  return unseal(key, slot.sealed, slotPlace(slot.id, slot.kdf))
}

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
