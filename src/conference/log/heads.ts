import type { Fact, FactBody } from './facts'
import { takenActions } from './taken'
import { setBy } from './nouns'

/** What a fact is about: the things that it sets, and those that it says something of. */
interface About {
  readonly sets: readonly string[]
  readonly of: readonly string[]
}

/** A fact never changes, and is asked again at every command. */
const known = new WeakMap<FactBody, About | null>()

/** The names of the things that a fact sets, and of those that it says something of (`Sets`); null where it only adds. */
export function aboutOf(fact: FactBody): About | null {
  const before = known.get(fact)
  if (before !== undefined) return before
  const about = read(fact)
  known.set(fact, about)
  return about
}

function read(fact: FactBody): About | null {
  const setting = setBy(fact)
  if (setting === undefined) return null
  return { sets: setting.sets(fact), of: setting.of?.(fact) ?? [] }
}

/**
 * The facts of which each new one takes the place: for each of the things that it sets or says something of, those that no
 * other fact took the place of yet. One where all devices agree, more where two said something at the same time; none
 * where nothing was said of it.
 *
 * @param facts in order; what was taken back is passed over
 * @returns for each body the ids; undefined for one that stands beside all others
 */
export function headsFor(
  facts: readonly Fact[],
  bodies: readonly FactBody[],
): readonly (readonly string[] | undefined)[] {
  const abouts = bodies.map((body) => {
    const about = aboutOf(body)
    return about === null ? undefined : [...new Set([...about.sets, ...about.of])]
  })
  const heads = headsOf(facts, new Set(abouts.flatMap((each) => each ?? [])))
  return abouts.map((about) => {
    if (about === undefined) return undefined
    return [...new Set(about.flatMap((thing) => (heads.get(thing) ?? []).map(({ id }) => id)))]
  })
}

/**
 * The heads of these things: the facts that set one and of which no standing fact took the place, in order.
 *
 * @param wanted left out for all things
 */
export function headsOf(
  facts: readonly Fact[],
  wanted?: ReadonlySet<string>,
): ReadonlyMap<string, readonly Fact[]> {
  const taken = takenActions(facts)
  const heads = new Map<string, Fact[]>()
  const followed = new Map<string, Set<string>>()
  // From the end: whoever takes the place of a fact is met before it.
  for (const fact of facts.toReversed()) {
    const stands = !taken.has(fact.action)
    for (const thing of aboutOf(fact)?.sets ?? []) {
      if (wanted !== undefined && !wanted.has(thing)) continue
      const gone = followed.get(thing) ?? new Set()
      followed.set(thing, gone)
      const isFollowed = gone.has(fact.id)
      if (stands && !isFollowed) heads.set(thing, [fact, ...(heads.get(thing) ?? [])])
      // What was taken back takes the place of nothing, unless something that stands took its own.
      if (stands || isFollowed) fact.after?.forEach((id) => gone.add(id))
    }
  }
  return heads
}
