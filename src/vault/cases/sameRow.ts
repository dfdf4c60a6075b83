import { parseCaseRow, sameLanes, type CaseRow, type FormerCaseRow } from '../disk/rows'
import { sameBytes } from '../sealing/bytes'
import { stateOf } from '../soundness/marks'

/** Whether the row that is seen is still the one that was read, as far as log and key go; null: one that cannot be read. */
export function isSameRow(seen: unknown, before: CaseRow | FormerCaseRow | null): boolean {
  const now = parseCaseRow(seen)
  if (now === null || before === null) return now === before
  if (now.format !== before.format || now.generation !== before.generation) return false
  return sameBytes(now.key, before.key) && sameLanes(stateOf(now).lanes, stateOf(before).lanes)
}
