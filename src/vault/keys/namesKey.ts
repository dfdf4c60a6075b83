import { utf8, type Bytes } from '../sealing/bytes'
import { takeLayer, type Layer } from '../sealing/layer'
import { namesKeyAad, slotLayerAad } from '../sealing/additionalData'
import { seal, unseal } from '../sealing/seal'
import { parseSealedRow } from '../disk/rows'

/** The row of `slots` with the key for the ids of drafts, as it was before the vault got another data key. */
export const NAMES = 'names'

/**
 * The ids of drafts are a keyed hash of where they were typed, which nobody kept: with another data key they would not be
 * found again. So their key stays, wrapped under the data key of now. Out: what lies under the outer seal.
 */
export async function wrapNames(former: Bytes, next: Bytes): Promise<Bytes> {
  const raw = await bitsFrom(former, 'names')
  const wrapped = await seal(await keyFrom(next), raw, namesKeyAad())
  raw.fill(0)
  return wrapped
}

/**
 * Opens that key, of 32 bytes. Null where the vault has none: then it is derived from the data key. Where it does not open,
 * neither do the drafts that are there; they are nobody's record, and shut nobody out.
 */
export async function openNames(
  rows: readonly unknown[],
  layer: Layer,
  dataKey: Bytes,
): Promise<Bytes | null> {
  const row = rows.map(parseSealedRow).find((one) => one?.id === NAMES)
  if (row === undefined || row === null) return null
  const wrapped = await takeLayer(layer, row.sealed, slotLayerAad(NAMES))
  return wrapped === null ? null : unseal(await keyFrom(dataKey), wrapped, namesKeyAad())
}

/** The key that makes the ids of drafts, out of its 32 bytes, which are wiped. */
export async function importNames(raw: Bytes): Promise<CryptoKey> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', raw, hmac, false, ['sign'])
  raw.fill(0)
  return key
}

async function keyFrom(dataKey: Bytes): Promise<CryptoKey> {
  const raw = await bitsFrom(dataKey, 'names-key')
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  raw.fill(0)
  return key
}

async function bitsFrom(dataKey: Bytes, name: string): Promise<Bytes> {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveBits'])
  const info = utf8(`beraad/1/${name}`)
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, 256))
}
