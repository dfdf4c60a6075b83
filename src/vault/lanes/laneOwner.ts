import { parseSealedRow } from '../disk/rows'
import type { Keys } from '../keys/keys'
import { documentAad } from '../sealing/additionalData'
import { base64url, fromBase64url, joined, type Bytes } from '../sealing/bytes'
import { sealJson, unsealJson } from '../sealing/json'

/** The id of the document in which this device's key pair lies. */
export const OWNER = 'device'

/** Who writes the lanes of this laptop: a key pair, which signs nothing yet, and the id that comes from it. */
export interface LaneOwner {
  /** base64url of the first 16 bytes of SHA-256 of the public key (spki). */
  readonly id: string
  /** Cannot be taken out. */
  readonly privateKey: CryptoKey
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' }

/** Makes one, and the document to keep it in. */
export async function makeOwner(
  keys: Keys,
): Promise<{ readonly owner: LaneOwner; readonly row: { id: string; sealed: Bytes } }> {
  const { privateKey } = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])
  const jwk = await crypto.subtle.exportKey('jwk', privateKey)
  const pair = parsePair(jwk)
  if (pair === null) throw new Error('the browser made another key than was asked for')
  const sealed = await sealJson(keys.documents, pair, documentAad(OWNER))
  return { owner: await ownerFrom(pair), row: { id: OWNER, sealed } }
}

/** Opens the document. Null where it does not open or holds something else. */
export async function openOwner(keys: Keys, value: unknown): Promise<LaneOwner | null> {
  const row = parseSealedRow(value)
  if (row === null) return null
  const opened = await unsealJson(keys.documents, row.sealed, documentAad(OWNER))
  const jwk = opened.ok ? parsePair(opened.value) : null
  if (jwk === null) return null
  try {
    return await ownerFrom(jwk)
  } catch {
    return null
  }
}

async function ownerFrom(pair: Pair): Promise<LaneOwner> {
  const [privateKey, hash] = await Promise.all([
    crypto.subtle.importKey('jwk', pair, CURVE, false, ['sign']),
    crypto.subtle.digest('SHA-256', spkiOf(pair)),
  ])
  return { id: base64url(new Uint8Array(hash, 0, 16)), privateKey }
}

/** What stands before the point of every public key of this curve in its spki form. */
const BEFORE_POINT = '3059301306072a8648ce3d020106082a8648ce3d03010703420004'

/** The public key in its spki form, made by hand: a key that is imported for it could be taken out again. */
function spkiOf({ x, y }: Pair): Bytes {
  const before = BEFORE_POINT.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? []
  return joined([new Uint8Array(before), fromBase64url(x), fromBase64url(y)])
}

/** Both keys, as JWK has them. */
interface Pair extends JsonWebKey {
  readonly x: string
  readonly y: string
  readonly d: string
}

function parsePair(value: unknown): Pair | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('crv' in value && 'kty' in value && 'x' in value && 'y' in value && 'd' in value))
    return null
  const { crv, kty, x, y, d } = value
  if (typeof crv !== 'string' || typeof kty !== 'string') return null
  if (typeof x !== 'string' || typeof y !== 'string' || typeof d !== 'string') return null
  return { crv, kty, x, y, d }
}
