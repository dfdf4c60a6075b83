import type { Meeting } from '../state'
import { isFamilySide } from './seats'

/**
 * For whom something is released to a part: those of the family who are there now, or are expected there. Out: ids of
 * participants.
 */
export function readersOfRelease({ plan, part, present }: Meeting, to: string): readonly string[] {
  const expected = plan.parts.find((each) => each.id === to)?.present ?? []
  const there = to === part ? present : []
  return plan.participants
    .filter((each) => isFamilySide(each) && [...expected, ...there].includes(each.id))
    .map(({ id }) => id)
}
