import { isBytes, type Bytes } from '../sealing/bytes'
import type { Argon2Cost } from './argon2'

/** How the key of a slot is derived; the salt stands beside it. */
export type Kdf = (Argon2Cost & { readonly name: 'argon2id' }) | { readonly name: 'hkdf-sha-256' }

/** A way to unlock, as it lies on the disk: the data key, wrapped by a key that only this way can derive. */
export interface Slot {
  readonly id: SlotId
  readonly kdf: Kdf
  readonly salt: Bytes
  readonly sealed: Bytes
}

export type SlotId = 'passphrase' | 'recovery' | 'device'

/** The slot of a security key or the device's own: `hkdf-sha-256` over what it answers to its question. */
export interface DeviceSlot extends Slot {
  readonly id: 'device'
  /** By this the key knows itself again. It is no secret. */
  readonly credential: Bytes
  /** What the key is asked, 32 random bytes: only this key can give the answer. */
  readonly question: Bytes
}

// A row that asks for more than this was not written by Beraad: it would only stop the machine.
const MOST: Argon2Cost = { memoryKiB: 1024 * 1024, iterations: 64, parallelism: 16 }

/** Reads a slot from the disk. Null where it is not one, or asks for an absurd derivation. */
export function parseSlot(value: unknown): Slot | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('id' in value && 'kdf' in value && 'salt' in value && 'sealed' in value)) return null
  const { id, salt, sealed } = value
  const kdf = parseKdf(value.kdf)
  if (id !== 'passphrase' && id !== 'recovery' && id !== 'device') return null
  if (kdf === null || !isBytes(salt) || !isBytes(sealed)) return null
  return { id, kdf, salt, sealed }
}

/** Reads the slot of a key from the disk. Null where it is not one. */
export function parseDeviceSlot(value: unknown): DeviceSlot | null {
  const slot = parseSlot(value)
  if (slot?.id !== 'device' || slot.kdf.name !== 'hkdf-sha-256') return null
  if (typeof value !== 'object' || value === null) return null
  if (!('credential' in value && 'question' in value)) return null
  const { credential, question } = value
  if (!isBytes(credential) || !isBytes(question)) return null
  return { ...slot, id: 'device', credential, question }
}

function parseKdf(value: unknown): Kdf | null {
  if (typeof value !== 'object' || value === null || !('name' in value)) return null
  if (value.name === 'hkdf-sha-256') return { name: 'hkdf-sha-256' }
  if (value.name !== 'argon2id') return null
  if (!('memoryKiB' in value && 'iterations' in value && 'parallelism' in value)) return null
  const { memoryKiB, iterations, parallelism } = value
  if (!within(memoryKiB, MOST.memoryKiB)) return null
  if (!within(iterations, MOST.iterations) || !within(parallelism, MOST.parallelism)) return null
  return { name: 'argon2id', memoryKiB, iterations, parallelism }
}

function within(value: unknown, most: number): value is number {
  return Number.isInteger(value) && typeof value === 'number' && value > 0 && value <= most
}
