import type { Fact, FactOf } from '../facts'
import type { CaseState } from '../state'
import { inNoPart } from './inNoPart'
import { asItHolds } from './asItHolds'
import { subjectOf } from './subject'
import { withHearers } from './withHearers'
import { withLastWords } from './withLastWords'
import { withPut } from './withPut'

/**
 * The facts without earlier wordings. What stands in a list keeps its place in it and has its last wording there; of
 * anything else an earlier fact stays, for who said it when and in which part, and loses the words that do not stand
 * any more.
 */
export function keepLastWording(
  facts: readonly Fact[],
  state: CaseState,
  isLoose: (fact: Fact) => boolean,
): readonly Fact[] {
  const last = new Map<string, Fact>()
  for (const fact of facts) {
    const subject = isLoose(fact) ? null : subjectOf(fact)
    if (subject !== null) last.set(subject, fact)
  }
  const placed = new Set<string>()
  const reworded = new Set<string>()
  const isReworded = ({ meeting, item }: FactOf<'released'>) =>
    RELEASED.some((kind) => reworded.has(`${meeting} ${kind} ${item}`))
  const renamed = lastNaming(facts)
  const replanned = new Map(
    facts.flatMap((fact, at) => (fact.type === 'meetingPlanned' ? [[fact.meeting, at]] : [])),
  )
  return facts.flatMap((fact, at) => {
    if (isLoose(fact)) return [fact]
    const holds = asItHolds(fact, state, (person) => (renamed.get(person) ?? -1) > at)
    if (holds === null) return []
    // Who heard the last wording stands with it; a release before that wording adds nobody.
    if (holds.type === 'released') {
      if (isReworded(holds)) return [{ ...holds, heard: [] }]
      // The seats of the plan as it stands in the end are not those for whom it was released.
      return [(replanned.get(holds.meeting) ?? -1) > at ? withHearers(holds, state) : holds]
    }
    if (holds.type === 'familyLooked' || holds !== fact) return [holds]
    const subject = subjectOf(fact)
    const final = subject === null ? undefined : last.get(subject)
    // Two who are kept apart come last in their list when they are named anew.
    if (fact.type === 'keptApartPut') return fact === final ? [fact] : []
    const put = final === undefined ? null : withPut(fact, final)
    if (put === null || subject === null) return [withLastWords(fact, state)]
    if (placed.has(subject)) return []
    placed.add(subject)
    const worded = inNoPart(put, state)
    if (fact === final) return [worded]
    reworded.add(subject)
    return [withHearers(worded, state)]
  })
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
