import { utf8, type Bytes } from '../sealing/bytes'

/** What an open vault works with. None of it can be taken out of the browser's keeping as bytes. */
export interface Keys {
  /** Wraps the keys of the cases. */
  readonly caseKeys: CryptoKey
  /** Seals the digests of the overview. */
  readonly digests: CryptoKey
  /** Seals drafts and settings. */
  readonly documents: CryptoKey
  /** Turns the place of a draft into an id that tells nothing. */
  readonly names: CryptoKey
}

/** Derives the working keys from the data key, one for each purpose, and wipes the data key. */
export async function keysFrom(dataKey: Bytes): Promise<Keys> {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey'])
  dataKey.fill(0)
  const aes = { name: 'AES-GCM', length: 256 }
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 }
  const [caseKeys, digests, documents, names] = await Promise.all([
    crypto.subtle.deriveKey(purpose('case-keys'), base, aes, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(purpose('digests'), base, aes, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(purpose('documents'), base, aes, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(purpose('names'), base, hmac, false, ['sign']),
  ])
  return { caseKeys, digests, documents, names }
}

// The data key is random through and through: an empty salt takes nothing away.
function purpose(name: string): HkdfParams {
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(`beraad/1/${name}`) }
}
