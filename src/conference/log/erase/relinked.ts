import type { Fact } from '../facts'

/**
 * The facts that are kept of a log, each naming the kept ones whose place it takes: what went is stepped over, to what it
 * took the place of itself. The same objects where nothing they name went.
 *
 * @param kept facts of that log, by their ids; what they say may be less
 */
export function relinked(kept: readonly Fact[], before: readonly Fact[]): readonly Fact[] {
  const staying = new Set(kept.map(({ id }) => id))
  const gone = new Map(before.flatMap((each) => (staying.has(each.id) ? [] : [[each.id, each]])))
  if (gone.size === 0) return kept
  return kept.map((fact) => {
    if (fact.after?.some((id) => gone.has(id)) !== true) return fact
    return { ...fact, after: [...new Set(fact.after.flatMap((id) => standing(id, gone)))] }
  })
}

/** The ids of the kept facts that stand where that one stood. */
function standing(id: string, gone: ReadonlyMap<string, Fact>): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const look = [id]
  for (let next = look.pop(); next !== undefined; next = look.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const fact = gone.get(next)
    if (fact === undefined) found.add(next)
    else look.push(...(fact.after ?? []))
  }
  return [...found]
}
