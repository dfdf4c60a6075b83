import { shareRest } from '#guide'
import type { Plan } from '../model/plan'

/** The minutes of each part of a meeting, by its id: as the chair chose them, and else an equal share of what is left. */
export function minutesOfParts({
  parts,
  minutes,
}: Pick<Plan, 'parts' | 'minutes'>): ReadonlyMap<string, number> {
  const shares = shareRest(
    minutes,
    parts.map((each) => ({ weight: 1, chosen: each.minutes })),
  )
  return new Map(parts.map(({ id }, index) => [id, shares[index] ?? 0]))
}
