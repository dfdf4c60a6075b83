import type { Fact } from './facts'

/** The actions that stand taken back at the end of a log. */
export function takenActions(facts: readonly Fact[]): ReadonlySet<string> {
  const taken = new Set<string>()
  for (const fact of facts) {
    if (fact.type === 'takenBack') taken.add(fact.takes)
    if (fact.type === 'broughtBack') taken.delete(fact.brings)
  }
  return taken
}
