import type { Meeting } from '../state'

/**
 * The meetings in the order in which they were or will be held: those that began, as they began, then those that are
 * planned, by their start. Whatever asks for "earlier meetings" counts on it, in whichever order they were planned.
 */
export function inOrder(meetings: readonly Meeting[]): readonly Meeting[] {
  const planned = meetings.filter((each) => each.status === 'planned')
  return [
    ...meetings.filter((each) => each.status !== 'planned'),
    ...planned.toSorted((one, other) => compare(one.plan.start, other.plan.start)),
  ]
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
