import type { CaseState, Meeting } from '../../state'
import type { Fact } from '../facts'
import { remainingOf } from '../nouns'

// What the nouns say of their facts, asked of any fact; one of which nothing is said stays as it is.

/** What a fact is of, as it stands in that state: its meeting, undefined where that is gone, or the case. */
export function ownOf(fact: Fact, state: CaseState): Meeting | CaseState | undefined {
  return 'meeting' in fact ? meetingOf(fact, state) : state
}

/** The one thing that a fact puts, which a later fact can replace or remove; null for a fact that only adds. */
export function subjectOf(fact: Fact): string | null {
  return remainingOf(fact).subject?.(fact) ?? null
}

/** A fact that puts something in a list, with what `final`, of the same subject, put there; null for any other fact. */
export function withPut(fact: Fact, final: Fact): Fact | null {
  const { reworded } = remainingOf(fact)
  if (reworded === undefined) return null
  return fact === final ? fact : reworded(fact, final)
}

/** A fact that has its last wording in its first place, with the part that it has in the state where that is none. */
export function inNoPart(fact: Fact, state: CaseState): Fact {
  const meeting = meetingOf(fact, state)
  return (meeting && remainingOf(fact).inNoPart?.(fact, meeting)) ?? fact
}

/** A fact that has its last wording in its first place, with who heard that wording. */
export function withLastHearers(fact: Fact, state: CaseState): Fact {
  return remainingOf(fact).withLastHearers?.(fact, state) ?? fact
}

/** A fact without the words that do not stand in the state any more; the same fact where all of them do. */
export function withLastWords(fact: Fact, state: CaseState): Fact {
  const own = ownOf(fact, state)
  const stripped = (own && remainingOf(fact).onlyStanding?.(fact, own)) ?? fact
  return JSON.stringify(stripped) === JSON.stringify(fact) ? fact : stripped
}

/**
 * A release, a note of who was told, or a look at the drawing of the family, as far as it holds in the end; null where
 * nothing of it does. What was made void by new words must go with the old words: read anew after the last wording, it
 * would hold for that. Any other fact stays as it is.
 */
export function asItHolds(
  fact: Fact,
  state: CaseState,
  isRenamedLater: (person: string) => boolean,
): Fact | null {
  const { asItHolds: holds } = remainingOf(fact)
  return holds === undefined ? fact : holds(fact, state, isRenamedLater)
}

function meetingOf(fact: Fact, { meetings }: CaseState): Meeting | undefined {
  return 'meeting' in fact ? meetings.find((each) => each.id === fact.meeting) : undefined
}
