import type { Score } from '#conference'

/** The ids of the scores that are highest or lowest; none where all numbers are the same. */
export function extremeIds(scores: readonly Score[]): ReadonlySet<string> {
  const numbers = scores.flatMap(({ id, value }) =>
    value.kind === 'number' ? [{ id, number: value.number }] : [],
  )
  const highest = Math.max(...numbers.map((each) => each.number))
  const lowest = Math.min(...numbers.map((each) => each.number))
  if (highest === lowest) return new Set()
  return new Set(
    numbers.filter(({ number }) => number === highest || number === lowest).map(({ id }) => id),
  )
}
