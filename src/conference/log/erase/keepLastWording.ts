import type { Fact, FactOf } from '../facts'
import type { CaseState } from '../../state'
import {
  asItHolds,
  inNoPart,
  subjectOf,
  withLastHearers,
  withLastWords,
  withPut,
} from './remaining'

/**
 * The facts without earlier wordings. What stands in a list keeps its place in it and has its last wording there; of
 * anything else an earlier fact stays, for who said it when and in which part, and loses the words that do not stand
 * any more.
 */
export function keepLastWording(
  facts: readonly Fact[],
  state: CaseState,
  keepsAll: (fact: Fact) => boolean,
): readonly Fact[] {
  const last = new Map<string, Fact>()
  for (const fact of facts) {
    const subject = keepsAll(fact) ? null : subjectOf(fact)
    if (subject !== null) last.set(subject, fact)
  }
  const placed = new Set<string>()
  const reworded = new Set<string>()
  const renamed = lastNaming(facts)
  const released = releaseAsItHolds(facts, state, reworded, Math.max(-1, ...renamed.values()))
  const inItsPlace = (fact: Fact): readonly Fact[] => {
    const subject = subjectOf(fact)
    const final = subject === null ? undefined : last.get(subject)
    // Two who are kept apart come last in their list when they are named anew.
    if (fact.type === 'keptApartPut') return fact === final ? [fact] : []
    const put = final === undefined ? null : withPut(fact, final)
    if (put === null || subject === null) return [withLastWords(fact, state)]
    if (placed.has(subject)) return []
    placed.add(subject)
    const worded = inNoPart(put, state)
    if (fact === final && !saysWhoHeard(fact)) return [worded]
    reworded.add(subject)
    return [withLastHearers(worded, state)]
  }
  return facts.flatMap((fact, at) => {
    if (keepsAll(fact)) return [fact]
    const holds = asItHolds(fact, state, (person) => (renamed.get(person) ?? -1) > at)
    if (holds === null) return []
    if (holds.type === 'released') return [released(holds, at)]
    return holds.type === 'familyLooked' || holds !== fact ? [holds] : inItsPlace(fact)
  })
}

/** Whether a fact says who heard it; after each closing it is said anew, as ticks may have turned out wrong since. */
function saysWhoHeard(fact: Fact): boolean {
  if (fact.type === 'personPut') return fact.during?.heard !== undefined
  return 'heard' in fact && fact.heard !== undefined
}

/**
 * How a release stands in the log that is left: who heard the last wording stands with that, and a release before it adds
 * nobody. The seats of the plan as it stands in the end are not those for whom something was released; nor are those of
 * whom a later name told that they are of the family.
 */
function releaseAsItHolds(
  facts: readonly Fact[],
  state: CaseState,
  reworded: ReadonlySet<string>,
  lastNamed: number,
): (release: FactOf<'released'>, at: number) => Fact {
  const replanned = new Map(
    facts.flatMap((fact, at) => (fact.type === 'meetingPlanned' ? [[fact.meeting, at]] : [])),
  )
  return (release, at) => {
    const { meeting, item } = release
    if (RELEASED.some((kind) => reworded.has(`${meeting} ${kind} ${item}`)))
      return release.heard?.length === 0 ? release : { ...release, heard: [] }
    if ((replanned.get(meeting) ?? -1) > at) return withLastHearers(release, state)
    // Of one that says it already nothing changes: it was written when the log was sealed before.
    const isSaid = release.heard !== undefined
    return lastNamed > at && !isSaid ? withLastHearers(release, state) : release
  }
}

/** What can be released and stands in a list, as `subjectOf` names it. */
const RELEASED = ['entry', 'agreement', 'bottomLine', 'safety'] as const

/** For each person the place in the log at which they got their last name. */
function lastNaming(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const names = new Map<string, string>()
  const places = new Map<string, number>()
  for (const [at, fact] of facts.entries()) {
    if (fact.type !== 'personPut') continue
    const { id, label } = fact.person
    if (names.get(id) !== label) places.set(id, at)
    names.set(id, label)
  }
  return places
}
