import type { Entry } from './entry'
import type { Meeting } from '../state'

/**
 * Whether an earlier meeting was told the same already. Of somebody or something that carries one value at a time (who
 * takes part, how a life domain goes) the last value counts: back to what it once was is new.
 *
 * @param earlier the closed meetings before the one in which it was said, the oldest first
 */
export function saysNothingNew(entry: Entry, earlier: readonly Meeting[]): boolean {
  const said = earlier.map(({ entries }) =>
    entries.filter(({ question }) => question === entry.question),
  )
  if (!hasOneValue(entry)) return said.flat().some((each) => contentOf(each) === contentOf(entry))
  const last = said.findLast((each) => each.some((other) => isAboutTheSame(entry, other))) ?? []
  return last.some((each) => contentOf(each) === contentOf(entry))
}

function hasOneValue({ value, person, domain }: Entry): boolean {
  return value !== undefined && (person !== undefined || domain !== undefined)
}

function isAboutTheSame(one: Entry, other: Entry): boolean {
  return hasOneValue(other) && one.person === other.person && one.domain === other.domain
}

/** What was said; by whom, where and in which phase make no other thing of it. */
function contentOf(entry: Entry): string {
  const { text, about, certainty, person, when, slot, domain, value } = entry
  const { organisation, since, goal, result, nature, reach, owner, due, towards } = entry
  return JSON.stringify([
    text.trim().replace(/\s+/g, ' ').toLowerCase(),
    about.toSorted(),
    [certainty, person, when, slot, domain, value, nature, reach],
    [organisation, since, goal, result, owner, due, towards],
  ])
}
