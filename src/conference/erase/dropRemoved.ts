import type { Fact } from '../facts'
import { isRemoval, removes } from './removal'
import { subjectOf } from './subject'
import { withoutEntryIn } from './withoutEntryIn'

/**
 * The facts without those about things that were removed afterwards, and without the removals. What names a removed
 * entry among others (an order, a mark) goes on without it. Something that is put anew after its removal stays.
 */
export function dropRemoved(
  facts: readonly Fact[],
  isLoose: (fact: Fact) => boolean,
): readonly Fact[] {
  let kept: readonly (Fact | null)[] = facts
  const standing = new Map<string, readonly number[]>()
  facts.forEach((fact, index) => {
    if (isLoose(fact)) return
    const subject = subjectOf(fact)
    if (subject !== null) standing.set(subject, [...(standing.get(subject) ?? []), index])
    if (!isRemoval(fact)) return
    const gone = new Set([index])
    for (const [name, indexes] of standing) {
      const last = facts[indexes.at(-1) ?? -1]
      if (last === undefined || !removes(fact, last)) continue
      standing.delete(name)
      for (const each of indexes) gone.add(each)
    }
    kept = kept.map((each, at) => {
      if (each === null || gone.has(at)) return null
      return fact.type === 'entryRemoved' && at < index
        ? withoutEntryIn(each, fact.meeting, fact.entry)
        : each
    })
  })
  return kept.filter((fact) => fact !== null)
}
