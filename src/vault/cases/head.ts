import { ok, refused, type Result } from '#base'
import type { Keys } from '../keys/keys'
import type { CaseRow, FormerCaseRow, LaneEnd } from '../disk/rows'
import { randomBytes, type Bytes } from '../sealing/bytes'
import { putLayer, takeLayer } from '../sealing/layer'
import { caseKeyAad } from '../sealing/additionalData'
import { seal, unseal } from '../sealing/seal'

/** A case opened far enough to read and append: its key, and where its lanes end. */
export interface CaseHead {
  readonly id: string
  readonly generation: number
  readonly lanes: readonly LaneEnd[]
  readonly key: CryptoKey
  /** The key as it is wrapped on the disk, to be written again with each new end. */
  readonly wrapped: Bytes
  /** Whether the case lay bare on the disk once, or its key does still. See `CaseRow`. */
  readonly bare?: CaseRow['bare']
}

/** Makes a key for a new case, for a new generation of its log, or in place of one that lay bare. No lanes yet. */
export async function newHead(
  keys: Keys,
  { id, generation, bare }: Pick<CaseHead, 'id' | 'generation' | 'bare'>,
): Promise<CaseHead> {
  const raw = randomBytes(32)
  const place = caseKeyAad(id, generation)
  const wrapped = await putLayer(keys.layer, await seal(keys.caseKeys, raw, place), place)
  const key = await importKey(raw)
  return { id, generation, lanes: [], key, wrapped, ...(bare ? { bare } : {}) }
}

/** The head with a lane that ends there now, in the place of what that lane was. */
export function withLane(head: CaseHead, end: LaneEnd): CaseHead {
  const at = head.lanes.findIndex(({ lane }) => lane === end.lane)
  return { ...head, lanes: at < 0 ? [...head.lanes, end] : head.lanes.with(at, end) }
}

/** The row of the case. */
export function rowOf({ id, generation, lanes, wrapped, bare }: CaseHead): CaseRow {
  return { id, format: 2, generation, key: wrapped, lanes, ...(bare ? { bare } : {}) }
}

/** Opens a case. Refuses with `sealed-off` where its key does not open: then nothing of it can be read. */
export async function openHead(keys: Keys, row: CaseRow): Promise<Result<CaseHead, 'sealed-off'>> {
  const key = await openCaseKey(keys, row)
  if (key === null) return refused('sealed-off')
  const { id, generation, lanes, bare } = row
  return ok({ id, generation, lanes, key, wrapped: row.key, ...(bare ? { bare } : {}) })
}

/** Takes the key of a case out of its row, of whatever format. Null where it does not open. */
export async function openCaseKey(
  keys: Keys,
  { id, generation, key }: Pick<CaseRow | FormerCaseRow, 'id' | 'generation' | 'key'>,
): Promise<CryptoKey | null> {
  const place = caseKeyAad(id, generation)
  const wrapped = await takeLayer(keys.layer, key, place)
  const raw = wrapped === null ? null : await unseal(keys.caseKeys, wrapped, place)
  return raw === null ? null : importKey(raw)
}

async function importKey(raw: Bytes): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  raw.fill(0)
  return key
}
