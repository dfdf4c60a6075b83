import type { Fact, FactBody } from './facts'
import { isUndoable } from './facts'
import { aboutOf } from './heads'
import { inOneOrder } from './inOneOrder'
import { setBy } from './nouns'

/** What was chosen where two devices said something different. */
export interface Chosen {
  /** Facts that say a reading again: nothing follows from them but that it was chosen. */
  readonly again: ReadonlySet<string>
  /** Facts that were not chosen, with what they followed on their own device. */
  readonly dropped: ReadonlySet<string>
}

/**
 * Which readings of what was said in a meeting were chosen, by saying them again. The chosen one holds in its own place,
 * in its part and for who heard it there: whoever is in the room at the choice has not heard it by that.
 *
 * @param taken the actions that stand taken back
 */
export function chosenIn(facts: readonly Fact[], taken: ReadonlySet<string>): Chosen {
  const again = new Set<string>()
  const dropped = new Set<string>()
  const known = new Map(facts.map((fact) => [fact.id, fact]))
  for (const fact of facts) {
    if (taken.has(fact.action) || !canBeChosenInPlace(fact)) continue
    const followed = (fact.after ?? []).flatMap((id) => known.get(id) ?? [])
    const reading = followed.find((each) => !taken.has(each.action) && saysTheSame(each, fact))
    const others = followed.filter((each) => each !== reading && isOfSame(each, fact))
    if (reading === undefined || others.length === 0) continue
    const stays = withBefore([reading], known)
    again.add(fact.id)
    for (const id of withBefore(others, known)) if (!stays.has(id)) dropped.add(id)
  }
  return { again, dropped }
}

/** What was said in a meeting, and is of one thing alone. */
function canBeChosenInPlace(fact: Fact): boolean {
  if (!isUndoable(fact) || (fact.after?.length ?? 0) < 2) return false
  const isOfOne = aboutOf(fact)?.sets.length === 1 || fact.type === 'scoreGiven'
  return isOfOne && setBy(fact)?.of === undefined
}

function isOfSame(one: Fact, other: Fact): boolean {
  const things = aboutOf(other)?.sets ?? []
  return (aboutOf(one)?.sets ?? []).some((thing) => things.includes(thing))
}

/** These facts and all that they followed, as far as it was of the same thing. */
function withBefore(from: readonly Fact[], known: ReadonlyMap<string, Fact>): ReadonlySet<string> {
  const all = new Set<string>()
  const toWalk = [...from]
  for (let fact = toWalk.pop(); fact !== undefined; fact = toWalk.pop()) {
    if (all.has(fact.id)) continue
    all.add(fact.id)
    for (const id of fact.after ?? []) {
      const before = known.get(id)
      if (before !== undefined && isOfSame(before, fact)) toWalk.push(before)
    }
  }
  return all
}

/** What a fact says, without its envelope. */
export function bodyOf(fact: Fact): FactBody {
  const { id: _id, at: _at, action: _action, device: _device, ...rest } = fact
  const { hlc: _hlc, after: _after, v: _v, ...body } = rest
  return body
}

/** Whether two facts say the same, in whatever order their fields stand. */
export function saysTheSame(one: Fact, other: Fact): boolean {
  return one.type === other.type && inOneOrder(bodyOf(one)) === inOneOrder(bodyOf(other))
}
