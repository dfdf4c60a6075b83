import { dropRemoved } from './dropRemoved'
import { keepLastWording } from './keepLastWording'
import { chosenIn } from '../chosen'
import type { Fact } from '../facts'
import { aboutOf } from '../heads'
import { fold } from '../history'
import { takenActions } from '../taken'
import { isShared, undecidedIn } from '../undecided'
import { relinked } from './relinked'

/**
 * The log without what was taken away: what was taken back, what was removed, what was not chosen, and every earlier
 * wording of what was changed since, of the case and of each meeting that does not run. The state that follows stays the
 * same; what may not be kept is gone for good, and with it undo. A meeting that runs keeps all, so that undo still works
 * there; so does what two devices said differently, until somebody chooses.
 * A fact in which nothing had to go is the same object as before. `also: 'running'` for a copy that leaves: of a meeting
 * that runs too.
 */
export function withoutRemovedText(facts: readonly Fact[], also?: 'running'): readonly Fact[] {
  const state = fold(facts)
  const kept = state.meetings.filter((each) => also === undefined && each.status === 'running')
  const running = new Set(kept.map((each) => each.id))
  const undecided = new Set(undecidedIn(facts).map(({ thing }) => thing))
  const keepsAll = (fact: Fact) =>
    ('meeting' in fact && running.has(fact.meeting)) ||
    aboutOf(fact)?.sets.some((thing) => undecided.has(thing)) === true
  const standing = withoutUnchosen(withoutUndone(facts, keepsAll), facts, keepsAll)
  return relinked(keepLastWording(dropRemoved(standing, keepsAll), state, keepsAll), facts)
}

/**
 * The facts that stand: without what was taken back. That something was taken back stays, as a move to the place where
 * it led.
 */
function withoutUndone(facts: readonly Fact[], keepsAll: (fact: Fact) => boolean): readonly Fact[] {
  const taken = takenActions(facts)
  return facts.filter((fact) => keepsAll(fact) || !taken.has(fact.action))
}

/** The facts without the readings that were not chosen; the one that was stands, and needs no choice any more. */
function withoutUnchosen(
  standing: readonly Fact[],
  facts: readonly Fact[],
  keepsAll: (fact: Fact) => boolean,
): readonly Fact[] {
  if (!isShared(facts)) return standing
  const { again, dropped } = chosenIn(facts, takenActions(facts))
  return standing.filter((fact) => keepsAll(fact) || !(again.has(fact.id) || dropped.has(fact.id)))
}
