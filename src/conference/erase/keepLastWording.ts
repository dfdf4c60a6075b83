import type { Fact } from '../facts'
import type { CaseState } from '../state'
import { inNoPart } from './inNoPart'
import { subjectOf } from './subject'
import { withLastWords } from './withLastWords'
import { withPut } from './withPut'

/**
 * The facts without earlier wordings. What stands in a list keeps its place in it and has its last wording there; of
 * anything else an earlier fact stays, for who said it when and in which part, and loses the words that do not stand
 * any more.
 */
export function keepLastWording(
  facts: readonly Fact[],
  state: CaseState,
  isLoose: (fact: Fact) => boolean,
): readonly Fact[] {
  const last = new Map<string, Fact>()
  for (const fact of facts) {
    const subject = isLoose(fact) ? null : subjectOf(fact)
    if (subject !== null) last.set(subject, fact)
  }
  const placed = new Set<string>()
  return facts.flatMap((fact) => {
    if (isLoose(fact)) return [fact]
    const subject = subjectOf(fact)
    const final = subject === null ? undefined : last.get(subject)
    // Two who are kept apart come last in their list when they are named anew.
    if (fact.type === 'keptApartPut') return fact === final ? [fact] : []
    const put = final === undefined ? null : withPut(fact, final)
    if (put === null || subject === null) return [withLastWords(fact, state)]
    if (placed.has(subject)) return []
    placed.add(subject)
    return [inNoPart(put, state)]
  })
}
