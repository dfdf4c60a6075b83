import { isBytes, sameBytes, type Bytes } from '../sealing/bytes'

/** What the row of a case holds, whatever its format. */
interface AnyCaseRow {
  readonly id: string
  /** Counts the rewritings of the log; each has a key of its own. */
  readonly generation: number
  /** The key of the case, wrapped by the data key. */
  readonly key: Bytes
  /**
   * There where the case lay on the disk before the vault was sealed under an erasable secret. `now`: its key still is the
   * one of then. `once`: it has had another since.
   */
  readonly bare?: 'now' | 'once'
}

/** A case of format 1, which waits to be lifted: its log lies in `facts`. */
export interface FormerCaseRow extends AnyCaseRow {
  readonly format: 1
  /** How many facts there are. */
  readonly next: number
  /** Empty bytes sealed for this generation and count. */
  readonly head: Bytes
}

/** A case of today: its log lies in `segments`. Nothing of it can be read without the data key. */
export interface CaseRow extends AnyCaseRow {
  readonly format: 2
  readonly lanes: readonly LaneEnd[]
}

/** Where a lane ends: the facts that one device wrote into one generation of a case. */
export interface LaneEnd {
  /** The name of the lane: a keyed hash of the device. */
  readonly lane: string
  /** The number that its next fact gets, and so how many facts there are. */
  readonly next: number
  /** How many segments there are. */
  readonly segments: number
  /** SHA-256 over the tags of its segments, in order. */
  readonly head: Bytes
}

/** A run of facts of format 1, sealed together. */
export interface RecordRow {
  readonly caseId: string
  readonly first: number
  readonly generation: number
  readonly count: number
  readonly sealed: Bytes
}

/** A run of facts of one lane, sealed together: one while a meeting runs, many after a rewriting. */
export interface SegmentRow extends RecordRow {
  readonly lane: string
}

/** Reads a case from the disk. Null where it is not one. */
export function parseCaseRow(value: unknown): CaseRow | FormerCaseRow | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('id' in value && 'generation' in value && 'key' in value)) return null
  const { id, generation, key } = value
  if (typeof id !== 'string' || !isCount(generation) || !isBytes(key)) return null
  const any = { id, generation, key, ...bareIn(value) }
  const log = 'format' in value ? logOfToday(value) : formerLog(value)
  return log === null ? null : { ...any, ...log }
}

function formerLog(value: object): Pick<FormerCaseRow, 'format' | 'next' | 'head'> | null {
  if (!('next' in value && 'head' in value)) return null
  const { next, head } = value
  return isCount(next) && isBytes(head) ? { format: 1, next, head } : null
}

function logOfToday(value: object): Pick<CaseRow, 'format' | 'lanes'> | null {
  if (!('format' in value && 'lanes' in value)) return null
  const { format, lanes } = value
  if (format !== 2 || !Array.isArray(lanes)) return null
  const parsed = lanes.map(parseLaneEnd).filter((lane) => lane !== null)
  return parsed.length === lanes.length ? { format, lanes: parsed } : null
}

function parseLaneEnd(value: unknown): LaneEnd | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('lane' in value && 'next' in value && 'segments' in value && 'head' in value)) return null
  const { lane, next, segments, head } = value
  if (typeof lane !== 'string' || !isCount(next) || !isCount(segments)) return null
  return isBytes(head) ? { lane, next, segments, head } : null
}

function bareIn(value: object): Pick<AnyCaseRow, 'bare'> {
  const bare = 'bare' in value ? value.bare : undefined
  return bare === 'now' || bare === 'once' ? { bare } : {}
}

/** How many facts the log of a case holds, as its row says. */
export function countOf(row: CaseRow | FormerCaseRow): number {
  if (row.format === 1) return row.next
  return row.lanes.reduce((facts, { next }) => facts + next, 0)
}

/** Whether the lanes end at the same places with the same facts. */
export function sameLanes(one: readonly LaneEnd[], other: readonly LaneEnd[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ lane, next, segments, head }, nth) => {
      const beside = other[nth]
      if (beside === undefined || beside.lane !== lane) return false
      return beside.next === next && beside.segments === segments && sameBytes(beside.head, head)
    })
  )
}

/** Reads a record of a log of format 1 from the disk. Null where it is not one. */
export function parseRecordRow(value: unknown): RecordRow | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('caseId' in value && 'first' in value && 'generation' in value)) return null
  if (!('count' in value && 'sealed' in value)) return null
  const { caseId, first, generation, count, sealed } = value
  if (typeof caseId !== 'string' || !isBytes(sealed)) return null
  if (!isCount(first) || !isCount(generation) || !isCount(count)) return null
  return { caseId, first, generation, count, sealed }
}

/** Reads a segment from the disk. Null where it is not one. */
export function parseSegmentRow(value: unknown): SegmentRow | null {
  const record = parseRecordRow(value)
  if (record === null || typeof value !== 'object' || value === null) return null
  if (!('lane' in value) || typeof value.lane !== 'string') return null
  return { ...record, lane: value.lane }
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
