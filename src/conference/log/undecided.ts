import { chosenIn } from './chosen'
import type { Fact } from './facts'
import { aboutOf, headsOf } from './heads'
import { isLifted } from './lifted'
import { setBy } from './nouns'

/** Something of which two devices said something different, neither having seen the other: each stands until somebody chooses. */
export interface Undecided {
  /** Its name, as the facts that set it say. */
  readonly thing: string
  /** What was said of it, in order; two or more. */
  readonly readings: readonly Fact[]
}

/** All of that in a log, in the order of their last readings. Nothing where one device wrote it all. */
export function undecidedIn(facts: readonly Fact[]): readonly Undecided[] {
  if (!isShared(facts)) return []
  return [...headsOf(facts)]
    .filter(([, heads]) => heads.length > 1)
    .map(([thing, readings]) => ({ thing, readings }))
    .toReversed()
}

/** Whether more than one device wrote this log, a device after the log it was lifted from not counted. */
export function isShared(facts: readonly Fact[]): boolean {
  let changes = 0
  for (const [at, { device }] of facts.entries()) {
    const before = facts[at - 1]?.device
    if (before === undefined || before === device) continue
    changes += 1
    if (changes > 1 || !isLifted(before)) return true
  }
  return false
}

/**
 * The facts in the order in which they are folded: the strictest of several readings last of them, and without what was
 * not chosen, and what was let be seen, told or said yes to in words that others had put in the meantime.
 */
export function inFoldingOrder(
  facts: readonly Fact[],
  taken: ReadonlySet<string>,
  undecided: readonly Undecided[],
): readonly Fact[] {
  const { again, dropped } = chosenIn(facts, taken)
  const standing = dropped.size === 0 ? facts : facts.filter(({ id }) => !dropped.has(id))
  const seen = onlyOfWordsSeen(standing, taken).filter(({ id }) => !again.has(id))
  return strictestLast(seen, undecided)
}

function onlyOfWordsSeen(facts: readonly Fact[], taken: ReadonlySet<string>): readonly Fact[] {
  const last = new Map<string, string>()
  return facts.filter((fact) => {
    if (taken.has(fact.action)) return true
    const { sets = [], of = [] } = aboutOf(fact) ?? {}
    const sawAll = of.every((thing) => {
      const stood = last.get(thing)
      return stood === undefined || fact.after?.includes(stood) === true
    })
    for (const thing of sets) last.set(thing, fact.id)
    return sawAll
  })
}

function strictestLast(facts: readonly Fact[], undecided: readonly Undecided[]): readonly Fact[] {
  const moved = new Map<Fact, Fact[]>()
  for (const { readings } of undecided) {
    const strictest = readings.reduce((one, other) => (degree(other) >= degree(one) ? other : one))
    const last = readings.at(-1)
    if (last === undefined || strictest === last) continue
    moved.set(last, [...(moved.get(last) ?? []), strictest])
  }
  if (moved.size === 0) return facts
  const away = new Set([...moved.values()].flat())
  return facts.flatMap((fact) => {
    const after = moved.get(fact) ?? []
    return away.has(fact) ? after : [fact, ...after]
  })
}

function degree(fact: Fact): number {
  return setBy(fact)?.strictness?.(fact) ?? 0
}
