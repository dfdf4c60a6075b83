import type { Fact } from './facts'

/** Which of two facts comes first: by clock, then by device; the same wherever it is asked. */
export function compareFacts(one: Fact, other: Fact): number {
  return compare(one.hlc, other.hlc) || compare(one.device, other.device)
}

/** The facts in their order; the same list where they stand in it already, as they do on one device. */
export function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const isSorted = facts.every((fact, at) => {
    const before = facts[at - 1]
    return before === undefined || compareFacts(before, fact) <= 0
  })
  return isSorted ? facts : facts.toSorted(compareFacts)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
