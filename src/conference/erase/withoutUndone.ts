import type { Fact } from '../facts'
import { takenActions } from '../history'

/** The facts that stand: without what was taken back. Taking back becomes a plain move to the place where it led. */
export function withoutUndone(
  facts: readonly Fact[],
  isLoose: (fact: Fact) => boolean,
): readonly Fact[] {
  const taken = takenActions(facts)
  return facts.flatMap((fact) => {
    if (isLoose(fact)) return [fact]
    return taken.has(fact.action) ? [] : [plainMove(fact)]
  })
}

function plainMove(fact: Fact): Fact {
  if (fact.type !== 'takenBack' && fact.type !== 'broughtBack') return fact
  const { id, at, action, v, meeting, phase, step, question } = fact
  return { id, at, action, v, type: 'placeEntered', meeting, phase, step, question }
}
