import type { Fact } from '../facts'
import { takenActions } from '../history'

/**
 * The facts that stand: without what was taken back. That something was taken back stays, as a move to the place where
 * it led.
 */
export function withoutUndone(
  facts: readonly Fact[],
  isLoose: (fact: Fact) => boolean,
): readonly Fact[] {
  const taken = takenActions(facts)
  return facts.filter((fact) => isLoose(fact) || !taken.has(fact.action))
}
