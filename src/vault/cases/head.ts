import { ok, refused, type Result } from '#base'
import type { Keys } from '../keys/keys'
import type { CaseRow } from '../disk/rows'
import { randomBytes, type Bytes } from '../sealing/bytes'
import { putLayer, takeLayer } from '../sealing/layer'
import { caseKeyAad, headAad } from '../sealing/additionalData'
import { seal, unseal } from '../sealing/seal'

/** A case opened far enough to read and append: its key, and where its log ends. */
export interface CaseHead {
  readonly id: string
  readonly generation: number
  readonly next: number
  readonly key: CryptoKey
  /** The key as it is wrapped on the disk, to be written again with each new end. */
  readonly wrapped: Bytes
  /** Whether the case lay bare on the disk once, or its key does still. See `CaseRow`. */
  readonly bare?: CaseRow['bare']
}

const NOTHING = new Uint8Array(0)

/** Makes a key for a new case, for a new generation of its log, or in place of one that lay bare. */
export async function newHead(
  keys: Keys,
  { id, generation, next, bare }: Pick<CaseHead, 'id' | 'generation' | 'next' | 'bare'>,
): Promise<CaseHead> {
  const raw = randomBytes(32)
  const place = caseKeyAad(id, generation)
  const wrapped = await putLayer(keys.layer, await seal(keys.caseKeys, raw, place), place)
  return { id, generation, next, key: await importKey(raw), wrapped, ...(bare ? { bare } : {}) }
}

/** The row that says where the log ends, and proves it. */
export async function sealHead(head: CaseHead): Promise<CaseRow> {
  const { id, generation, next, key, wrapped, bare } = head
  const proof = await seal(key, NOTHING, headAad(id, generation, next))
  return { id, generation, next, key: wrapped, head: proof, ...(bare ? { bare } : {}) }
}

/**
 * Opens the head of a case. `sound` is false where the row does not prove its own count: something was cut off.
 * Refuses with `sealed-off` where the key itself does not open: then nothing of the case can be read.
 */
export async function openHead(
  keys: Keys,
  row: CaseRow,
): Promise<Result<{ readonly head: CaseHead; readonly sound: boolean }, 'sealed-off'>> {
  const { id, generation, next, bare } = row
  const place = caseKeyAad(id, generation)
  const wrapped = await takeLayer(keys.layer, row.key, place)
  const raw = wrapped === null ? null : await unseal(keys.caseKeys, wrapped, place)
  if (raw === null) return refused('sealed-off')
  const key = await importKey(raw)
  const sound = (await unseal(key, row.head, headAad(id, generation, next))) !== null
  const head = { id, generation, next, key, wrapped: row.key, ...(bare ? { bare } : {}) }
  return ok({ head, sound })
}

async function importKey(raw: Bytes): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  raw.fill(0)
  return key
}
