import { utf8, type Bytes } from '../sealing/bytes'
import type { Layer } from '../sealing/layer'

/** The erasable secret of one epoch: 32 bytes. Wipe them when they were used. */
export interface Secret {
  readonly epoch: number
  readonly bytes: Bytes
}

/** The secret that lies in a file: every byte of it counts. Wipes what was read. */
export async function secretIn(content: Bytes, epoch: number): Promise<Secret> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  content.fill(0)
  return { epoch, bytes }
}

/** The key of the outer seals of that epoch. */
export async function layerFrom({ epoch, bytes }: Secret): Promise<NonNullable<Layer>> {
  const base = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey'])
  const how = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(0),
    info: utf8('beraad/2/layer'),
  }
  const aes = { name: 'AES-GCM', length: 256 }
  const key = await crypto.subtle.deriveKey(how, base, aes, false, ['encrypt', 'decrypt'])
  return { epoch, key }
}
