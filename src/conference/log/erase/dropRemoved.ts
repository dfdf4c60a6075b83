import type { Fact } from '../facts'
import { remainingOf } from '../nouns'

/**
 * The facts without those about things that were removed afterwards, and without the removals. What names a removed
 * entry among others (an order, a mark) goes on without it. Something that is put anew after its removal stays.
 *
 * @param keepsAll says of which facts nothing may go yet: those of a meeting that runs, for undo
 */
export function dropRemoved(
  facts: readonly Fact[],
  keepsAll: (fact: Fact) => boolean,
): readonly Fact[] {
  let kept: readonly (Fact | null)[] = facts
  const standing = new Map<string, readonly number[]>()
  facts.forEach((fact, index) => {
    if (keepsAll(fact)) return
    const { subject: subjectOf, removes } = remainingOf(fact)
    const subject = subjectOf?.(fact)
    if (subject !== undefined) standing.set(subject, [...(standing.get(subject) ?? []), index])
    if (removes === undefined) return
    const gone = new Set([index])
    for (const [name, indexes] of standing) {
      const last = facts[indexes.at(-1) ?? -1]
      if (last === undefined || !isOfSameMeeting(fact, last) || !removes(fact, last)) continue
      standing.delete(name)
      for (const each of indexes) gone.add(each)
    }
    kept = kept.map((each, at) => {
      if (each === null || gone.has(at)) return null
      if (fact.type !== 'entryRemoved' || at >= index || !isOfSameMeeting(fact, each)) return each
      return remainingOf(each).withoutEntry?.(each, fact.entry) ?? each
    })
  })
  return kept.filter((fact) => fact !== null)
}

/** Whether that fact is of the meeting of this one; of one outside a meeting nothing is asked. */
function isOfSameMeeting(fact: Fact, other: Fact): boolean {
  return !('meeting' in fact) || ('meeting' in other && other.meeting === fact.meeting)
}
