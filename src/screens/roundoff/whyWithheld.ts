import type { Agreement, BottomLine, CaseState, Meeting } from '#conference'
import { mayBeShared } from '#conference'
import { type Reason, reasonOf } from '../releasing'

export type Agreed = Agreement | BottomLine

/** What keeps something that was agreed from the wall, or from the list that everybody gets. */
export interface Withheld {
  /** Why it does not hang now; null where it does. */
  readonly reason: Reason | null
  /** The parts to which it can be released; none where no release would let it be seen here. */
  readonly parts: readonly string[]
}

/** Why something that was agreed is not for everybody yet; null where it hangs, and is on the list. */
export function whyWithheld(state: CaseState, meeting: Meeting, item: Agreed): Withheld | null {
  const reason = reasonOf(state, meeting, item)
  if (reason === null && mayBeShared(meeting, item)) return null
  if (reason !== null && !reason.releasable) return { reason, parts: [] }
  const others = meeting.plan.parts.filter(
    ({ id }) => id !== item.part && !(meeting.released[item.id] ?? []).includes(id),
  )
  const here = reason === null ? [] : [meeting.part]
  return { reason, parts: [...new Set([...here, ...others.map(({ id }) => id)])] }
}

/** All that was agreed and can be released, in the order in which it is read back. */
export function releasableAgreed(state: CaseState, meeting: Meeting): readonly Agreed[] {
  return [...meeting.bottomLines, ...meeting.agreements].filter(
    (each) => (whyWithheld(state, meeting, each)?.parts.length ?? 0) > 0,
  )
}
