import { withoutRemovedText } from './withoutRemovedText'
import type { Fact } from '../facts'
import { fold } from '../history'
import { inOneOrder } from '../inOneOrder'
import { remainingOf } from '../nouns'
import { neededPersons } from './needed'
import { relinked } from './relinked'
import { ownOf } from './remaining'

/**
 * The log with only what is needed to read the agreements: the code, who, what, when, for whom and why, the bottom
 * lines, the cooperation and the closing plan, what became of them, and who sat at which table. All else goes: what was
 * said and scored, grounds, notes, dates of birth. A meeting that was never held goes too.
 */
export function onlyAgreements(facts: readonly Fact[]): readonly Fact[] {
  const standing = withoutRemovedText(facts)
  const state = fold(standing)
  const held = new Set(
    state.meetings.filter(({ status }) => status !== 'planned').map(({ id }) => id),
  )
  const reading = {
    state,
    persons: neededPersons(state),
    isLast: (fact: Fact) => standing.findLast(({ type }) => type === fact.type) === fact,
  }
  const kept = standing.flatMap((fact) => {
    if ('meeting' in fact && !held.has(fact.meeting)) return []
    const { afterClosing } = remainingOf(fact)
    if (afterClosing === 'stays') return [fact]
    const own = ownOf(fact, state)
    if (afterClosing === 'goes' || own === undefined) return []
    const short = afterClosing(fact, own, reading)
    return short === null ? [] : [sameWhereEqual(fact, short)]
  })
  return relinked(kept, standing)
}

/** The same object where nothing went: what is the same need not be written anew. */
function sameWhereEqual(fact: Fact, short: Fact): Fact {
  return inOneOrder(fact) === inOneOrder(short) ? fact : short
}
