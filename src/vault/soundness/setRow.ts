import { parseSealedRow } from '../disk/rows'
import type { Keys } from '../keys/keys'
import { setAad } from '../sealing/additionalData'
import type { Bytes } from '../sealing/bytes'
import { seal, unseal } from '../sealing/seal'
import { SIZE } from './field'

/** The id of the row of `device` in which the seal of the set lies. */
export const SET = 'set'

/** That row. */
export interface SetRow {
  readonly id: typeof SET
  readonly sealed: Bytes
}

/** Which cases there are and how far each reaches, as one number that is changed with every one of them. */
export interface SealedSet {
  /** Counts the changes, from 1. */
  readonly counter: number
  /** The sum of the marks of all cases. */
  readonly sum: Bytes
  /** The sum of the marks, each times the weight of its case. */
  readonly weighed: Bytes
}

const COUNTER = 8
const LENGTH = COUNTER + 2 * SIZE

/** Seals the set: some 70 bytes. */
export async function sealSet({ set }: Pick<Keys, 'set'>, it: SealedSet): Promise<SetRow> {
  const plain = new Uint8Array(LENGTH)
  new DataView(plain.buffer).setBigUint64(0, BigInt(it.counter))
  plain.set(it.sum, COUNTER)
  plain.set(it.weighed, COUNTER + SIZE)
  return { id: SET, sealed: await seal(set.key, plain, setAad(), set.epoch) }
}

/** Opens the row. Null where there is none, or it is not what was sealed. */
export async function openSet({ set }: Pick<Keys, 'set'>, row: unknown): Promise<SealedSet | null> {
  const sealed = parseSealedRow(row)?.sealed
  const plain = sealed && (await unseal(set.key, sealed, setAad(), set.epoch))
  if (!plain || plain.length !== LENGTH) return null
  const counter = new DataView(plain.buffer, plain.byteOffset).getBigUint64(0)
  return {
    counter: Number(counter),
    sum: plain.slice(COUNTER, COUNTER + SIZE),
    weighed: plain.slice(COUNTER + SIZE),
  }
}
