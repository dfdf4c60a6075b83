import { withoutRemovedText } from './withoutRemovedText'
import type { Fact } from '../facts'
import { fold } from '../history'

/** What of a case stays and what goes when only its agreements are kept; all are numbers of things. */
export interface ClosingCounts {
  readonly agreements: number
  readonly bottomLines: number
  /** Things that were said, ideas included. */
  readonly entries: number
  readonly scores: number
  /** The chair's own notes, and what was set aside. */
  readonly notes: number
}

/** Counts what of a case stays and what goes when only its agreements are kept. */
export function closingCounts(facts: readonly Fact[]): ClosingCounts {
  const { meetings } = fold(withoutRemovedText(facts))
  const count = (of: (meeting: (typeof meetings)[number]) => readonly unknown[]) =>
    meetings.reduce((sum, meeting) => sum + of(meeting).length, 0)
  return {
    agreements: count((each) => each.agreements),
    bottomLines: count((each) => each.bottomLines),
    entries: count((each) => [...each.entries, ...each.safety]),
    scores: count((each) => each.scores),
    notes: count((each) => [...each.notes, ...each.parked]),
  }
}
