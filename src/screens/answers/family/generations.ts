import type { Person, Relation } from '#conference'

/**
 * The members of a family in rows: the oldest generation first, children under their parents, partners and
 * siblings beside each other. Who has no relation stands with the parents.
 */
export function generations(
  persons: readonly Person[],
  relations: readonly Relation[],
): readonly (readonly Person[])[] {
  const depth = new Map<string, number>(persons.map(({ id }) => [id, 0]))
  const at = (id: string) => depth.get(id) ?? 0
  const sink = (id: string, to: number): boolean => {
    if (!depth.has(id) || at(id) >= to) return false
    depth.set(id, to)
    return true
  }
  // No deeper than there are persons: a circle of parents must not go round for ever.
  for (let turn = 0; turn < persons.length; turn += 1) {
    const moved = relations.map(({ kind, from, to }) => {
      if (kind === 'parent') return sink(to, Math.min(at(from) + 1, persons.length - 1))
      if (kind === 'other') return false
      const level = Math.max(at(from), at(to))
      return [sink(from, level), sink(to, level)].some(Boolean)
    })
    if (!moved.some(Boolean)) break
  }
  const levels = [...new Set(persons.map(({ id }) => at(id)))].toSorted((one, other) => one - other)
  return levels.map((level) => persons.filter(({ id }) => at(id) === level))
}
