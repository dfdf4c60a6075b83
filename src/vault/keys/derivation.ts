import { isBytes, type Bytes } from '../sealing/bytes'
import type { Argon2Cost } from './argon2'

/** What is sent to the thread that derives. */
export interface Derivation {
  readonly passphrase: Bytes
  readonly salt: Bytes
  readonly cost: Argon2Cost
}

/** Tells a derivation from any other message. */
export function isDerivation(value: unknown): value is Derivation {
  if (typeof value !== 'object' || value === null) return false
  if (!('passphrase' in value && 'salt' in value && 'cost' in value)) return false
  return isBytes(value.passphrase) && isBytes(value.salt) && typeof value.cost === 'object'
}
