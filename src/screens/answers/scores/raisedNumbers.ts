/**
 * Which numbers of a scale have their names above those of their neighbour: names are wider than the place of their
 * number, so of two numbers side by side one goes up.
 *
 * @param taken the numbers that somebody gave, in any order
 */
export function raisedNumbers(taken: readonly number[]): ReadonlySet<number> {
  const raised = new Set<number>()
  const given = new Set(taken)
  for (const number of [...given].toSorted((a, b) => a - b)) {
    if (given.has(number - 1) && !raised.has(number - 1)) raised.add(number)
  }
  return raised
}
