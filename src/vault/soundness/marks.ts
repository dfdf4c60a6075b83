import type { CaseRow, FormerCaseRow, LaneEnd } from '../disk/rows'
import { base64url, utf8, type Bytes } from '../sealing/bytes'
import { add, isNothing, nothing, SIZE } from './field'

/** What the seal of the set says of one case: how far it reaches, and with which records. */
export interface CaseState {
  readonly id: string
  readonly generation: number
  readonly lanes: readonly LaneEnd[]
}

/** What is to be said of a case by its row. One of format 1 counts as a single lane, with the proof of its end as head. */
export function stateOf(row: CaseRow | FormerCaseRow): CaseState {
  const { id, generation } = row
  if (row.format === 2) return { id, generation, lanes: row.lanes }
  return { id, generation, lanes: [{ lane: '', next: row.next, segments: 0, head: row.head }] }
}

/** The mark of a case as it stands: the sum of those of its lanes; nothing where there is no such case. */
export async function markOf(marks: CryptoKey, state: CaseState | null): Promise<Bytes> {
  if (state === null) return nothing()
  const each = await Promise.all(state.lanes.map((lane) => markOfLane(marks, state, lane)))
  return each.reduce(add, nothing())
}

/**
 * What the mark of a case is multiplied by in the second sum, so that of one case that is not as it should be it can be
 * told which it is. Never nothing.
 */
export async function weightOf(marks: CryptoKey, caseId: string): Promise<Bytes> {
  const weight = await hashOf(marks, `place/${caseId}`)
  // Of so many that nobody ever sees it; but what is nothing could not be told.
  if (isNothing(weight)) weight[SIZE - 1] = 1
  return weight
}

/** Ends are not changed, only replaced: what was reckoned of one holds as long as it is there. */
const known = new WeakMap<LaneEnd, Promise<Bytes>>()

function markOfLane(marks: CryptoKey, { id, generation }: CaseState, end: LaneEnd): Promise<Bytes> {
  const { lane, next, segments, head } = end
  const before = known.get(end)
  if (before !== undefined) return before
  const text = `lane/${id}/${generation}/${lane}/${next}/${segments}/${base64url(head)}/alive`
  const mark = hashOf(marks, text)
  known.set(end, mark)
  return mark
}

async function hashOf(marks: CryptoKey, text: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', marks, utf8(text)), 0, SIZE).slice()
}
