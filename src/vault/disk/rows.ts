import { isBytes, type Bytes } from '../sealing/bytes'

/** A case on the disk: nothing of it can be read without the data key. */
export interface CaseRow {
  readonly id: string
  /** Counts the rewritings of the log; each has a key of its own. */
  readonly generation: number
  /** The number that the next fact gets, and so how many facts there are. */
  readonly next: number
  /** The key of the case, wrapped by the data key. */
  readonly key: Bytes
  /** Empty bytes sealed for this generation and count: a cut-off log is noticed. */
  readonly head: Bytes
  /**
   * There where the case lay on the disk before the vault was sealed under an erasable secret. `now`: its key still is the
   * one of then. `once`: it has had another since.
   */
  readonly bare?: 'now' | 'once'
}

/** A run of facts sealed together: one while a meeting runs, many after a rewriting. */
export interface RecordRow {
  readonly caseId: string
  readonly first: number
  readonly generation: number
  readonly count: number
  readonly sealed: Bytes
}

/** Reads a case from the disk. Null where it is not one. */
export function parseCaseRow(value: unknown): CaseRow | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('id' in value && 'generation' in value && 'next' in value)) return null
  if (!('key' in value && 'head' in value)) return null
  const { id, generation, next, key, head } = value
  if (typeof id !== 'string' || !isCount(generation) || !isCount(next)) return null
  if (!isBytes(key) || !isBytes(head)) return null
  return { id, generation, next, key, head, ...bareIn(value) }
}

function bareIn(value: object): Pick<CaseRow, 'bare'> {
  const bare = 'bare' in value ? value.bare : undefined
  return bare === 'now' || bare === 'once' ? { bare } : {}
}

/** Reads a record of the log from the disk. Null where it is not one. */
export function parseRecordRow(value: unknown): RecordRow | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('caseId' in value && 'first' in value && 'generation' in value)) return null
  if (!('count' in value && 'sealed' in value)) return null
  const { caseId, first, generation, count, sealed } = value
  if (typeof caseId !== 'string' || !isBytes(sealed)) return null
  if (!isCount(first) || !isCount(generation) || !isCount(count)) return null
  return { caseId, first, generation, count, sealed }
}

/** Reads a sealed row: a digest, a draft, the settings. Null where it is not one. */
export function parseSealedRow(value: unknown): { id: string; sealed: Bytes } | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('id' in value && 'sealed' in value)) return null
  const { id, sealed } = value
  return typeof id === 'string' && isBytes(sealed) ? { id, sealed } : null
}

/** The id of any row, damaged or not. */
export function idIn(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('id' in value)) return ''
  return typeof value.id === 'string' ? value.id : ''
}

/** Reads the count of an unsealed row, 0 where there is none. */
export function countIn(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('count' in value)) return 0
  return isCount(value.count) ? value.count : 0
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
