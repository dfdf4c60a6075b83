import type { Result } from '#base'
import { ok } from '#base'
import type { Fact, NotAFact } from './facts'
import { parseFact } from './facts'
import { aboutOf } from './heads'
import { NO_HLC, tick } from './hlc'
import { liftedDevice } from './lifted'

/** Reads the next fact of a log. */
export type ReadFact = (outside: unknown) => Result<Fact, NotAFact>

/** Reads a whole log from outside: see `makeLogReader`. */
export function parseLog(outside: readonly unknown[]): readonly Result<Fact, NotAFact>[] {
  return outside.map(makeLogReader())
}

/** The facts of a whole log as they are written now; what is no fact stays as it is, for who reads it next. */
export function liftLog(outside: readonly unknown[]): readonly unknown[] {
  return parseLog(outside).map((fact, at) => (fact.ok ? fact.value : outside[at]))
}

/**
 * Makes a reader for one log from outside (disk, backup), to be asked for each of its facts in the order in which they were
 * written. Facts of version 1 are lifted: they get one device, the same wherever this log is read, the clock of their
 * moment, and the facts whose place they took. What is no fact is refused with `not-a-fact`, and passed over.
 */
export function makeLogReader(): ReadFact {
  const lift = makeLift()
  return (outside) => {
    if (!isOfVersionOne(outside)) return parseFact(outside)
    const fact = parseFact({ ...outside, v: 2, device: '?', hlc: NO_HLC })
    return fact.ok ? ok(lift(fact.value)) : fact
  }
}

function isOfVersionOne(outside: unknown): outside is object {
  return typeof outside === 'object' && outside !== null && 'v' in outside && outside.v === 1
}

/** One device wrote one fact after the other: of each thing the last that stood then is the one whose place was taken. */
function makeLift(): (fact: Fact) => Fact {
  const told = new Map<string, Fact[]>()
  const taken = new Set<string>()
  let device: string | null = null
  let hlc = NO_HLC
  const lastOf = (thing: string) => {
    const last = told.get(thing)?.findLast(({ action }) => !taken.has(action))
    return last === undefined ? [] : [last.id]
  }
  const note = (thing: string, fact: Fact) => {
    const before = told.get(thing)
    if (before === undefined) told.set(thing, [fact])
    else before.push(fact)
  }
  return (fact) => {
    // By its first fact, which every copy of a log begins with: two readings of one log are of one device.
    device ??= liftedDevice(fact.id)
    hlc = tick(hlc, fact.at)
    if (fact.type === 'takenBack') taken.add(fact.takes)
    if (fact.type === 'broughtBack') taken.delete(fact.brings)
    const about = aboutOf(fact)
    if (about === null) return { ...fact, device, hlc }
    const after = [...new Set([...about.sets, ...about.of].flatMap(lastOf))]
    for (const thing of about.sets) note(thing, fact)
    return { ...fact, device, hlc, after }
  }
}
