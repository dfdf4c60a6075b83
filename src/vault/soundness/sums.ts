import type { CaseRow, FormerCaseRow } from '../disk/rows'
import { add, multiply, nothing } from './field'
import { markOf, stateOf, weightOf } from './marks'
import type { SealedSet } from './setRow'

/** What the seal of the set says of these cases. */
export async function sumsOf(
  marks: CryptoKey,
  rows: readonly (CaseRow | FormerCaseRow)[],
): Promise<Pick<SealedSet, 'sum' | 'weighed'>> {
  const all = await Promise.all(
    rows.map(async (row) => {
      const [mark, weight] = await Promise.all([
        markOf(marks, stateOf(row)),
        weightOf(marks, row.id),
      ])
      return { sum: mark, weighed: multiply(weight, mark) }
    }),
  )
  return all.reduce(addSums, { sum: nothing(), weighed: nothing() })
}

/** The sums of both, or what one is more than the other. */
export function addSums(
  one: Pick<SealedSet, 'sum' | 'weighed'>,
  other: Pick<SealedSet, 'sum' | 'weighed'>,
): Pick<SealedSet, 'sum' | 'weighed'> {
  return { sum: add(one.sum, other.sum), weighed: add(one.weighed, other.weighed) }
}
