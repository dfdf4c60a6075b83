import { base64url, utf8, type Bytes } from '../sealing/bytes'
import type { SealingKey } from '../sealing/json'
import type { Layer } from '../sealing/layer'
import { NO_EPOCH } from '../sealing/seal'
import { layerFrom, type Secret } from '../secret/secret'

/** What an open vault works with. None of it can be taken out of the browser's keeping as bytes. */
export interface Keys {
  /** The epoch of the erasable secret under which the vault is sealed; 0 where it is sealed under none. */
  readonly epoch: number
  /** The outer seal around wrapped keys. */
  readonly layer: Layer
  /** Wraps the keys of the cases, under the outer seal. */
  readonly caseKeys: CryptoKey
  /** Seals the digests of the overview. */
  readonly digests: SealingKey
  /** Seals drafts and settings. */
  readonly documents: SealingKey
  /** Turns the place of a draft into an id that tells nothing. */
  readonly names: CryptoKey
  /** Turns the device that a lane is of into a name that tells nothing. */
  readonly lanes: CryptoKey
  /** Seals the set: which cases there are and how far each reaches. */
  readonly set: SealingKey
  /** Makes the marks of the cases, of which the set is the sum. */
  readonly marks: CryptoKey
  /** Seals what waits in the memory of this window, whatever becomes of the secret meanwhile. Never on the disk. */
  readonly waiting: SealingKey
  /** The disk tells of another secret, which cannot be had: what these keys open is still read, and nothing written. */
  readonly isCutOff: boolean
  /** The data key itself, good only for deriving the keys of another epoch. */
  readonly base: CryptoKey
  /** A name that nobody can guess: by it the console and its wall find each other. The same each time. */
  readonly wall: string
}

/**
 * Derives the working keys from the data key, one for each purpose, and wipes the data key.
 *
 * @param kept the key for the ids of drafts, where the vault brought it along from an earlier data key
 */
export async function keysFrom(
  dataKey: Bytes,
  secret: Secret | null,
  kept: CryptoKey | null,
): Promise<Keys> {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey'])
  dataKey.fill(0)
  return keysUnder(base, secret, kept ?? (await namesFrom(base)))
}

/** The working keys from the same data key under another secret. */
export async function keysUnder(
  base: CryptoKey,
  secret: Secret | null,
  names: CryptoKey,
): Promise<Keys> {
  const epoch = secret?.epoch ?? NO_EPOCH
  const [caseKeys, digests, documents, set, waiting, layer] = await Promise.all([
    aesKey(base, 'case-keys', null),
    aesKey(base, 'digests', secret),
    aesKey(base, 'documents', secret),
    aesKey(base, 'set', secret),
    aesKey(base, 'waiting', null),
    secret === null ? null : layerFrom(secret),
  ])
  // By the one key that stays when a vault is lifted; without a slash it is no place of a draft.
  const [wall, lanes, marks] = await Promise.all([
    crypto.subtle.sign('HMAC', names, utf8('wall')),
    hmacKey(names, 'lanes'),
    hmacKey(names, 'marks'),
  ])
  return {
    ...{ epoch, layer, caseKeys, names, lanes, marks, base, isCutOff: false },
    digests: { key: digests, epoch },
    documents: { key: documents, epoch },
    set: { key: set, epoch },
    waiting: { key: waiting, epoch: NO_EPOCH },
    wall: base64url(new Uint8Array(wall, 0, 16)),
  }
}

function namesFrom(base: CryptoKey): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(how('names', null), base, HMAC, false, ['sign'])
}

async function hmacKey(names: CryptoKey, name: string): Promise<CryptoKey> {
  const raw = new Uint8Array(await crypto.subtle.sign('HMAC', names, utf8(name)))
  const key = await crypto.subtle.importKey('raw', raw, HMAC, false, ['sign'])
  raw.fill(0)
  return key
}

const HMAC = { name: 'HMAC', hash: 'SHA-256', length: 256 }

function aesKey(base: CryptoKey, name: string, secret: Secret | null): Promise<CryptoKey> {
  const aes = { name: 'AES-GCM', length: 256 }
  return crypto.subtle.deriveKey(how(name, secret), base, aes, false, ['encrypt', 'decrypt'])
}

// The data key is random through and through: an empty salt takes nothing away.
function how(name: string, secret: Secret | null): HkdfParams {
  const salt = secret?.bytes ?? new Uint8Array(0)
  const version = secret === null ? 1 : 2
  return { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(`beraad/${version}/${name}`) }
}
