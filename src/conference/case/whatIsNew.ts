import type { Agreement, FollowUp } from '../agreement/agreement'
import type { BottomLine, BottomLineCheck } from '../bottomLine/bottomLine'
import type { Entry } from '../entry/entry'
import type { CaseState, Meeting } from '../state'
import { earlierVersions } from '../bottomLine/bottomLines'
import { meetingsBefore } from '../plan/order'
import { nameOf } from '../person/nameOf'
import { saysNothingNew } from '../entry/saysNothingNew'

/** What a meeting added to what the earlier ones had: made, said otherwise, or told of what was open. */
export interface WhatIsNew {
  /** The closed meeting before it; null where it is the first: then all of it is new. */
  readonly since: Meeting | null
  /** What was not said before, or was said otherwise. */
  readonly entries: readonly Entry[]
  readonly agreements: readonly Agreement[]
  /** Made now, or put anew in other words. */
  readonly bottomLines: readonly BottomLine[]
  /** Words about an agreement of before that are not the last word again. */
  readonly followed: readonly FollowUp[]
  /** Likewise about a bottom line of before. */
  readonly checked: readonly BottomLineCheck[]
}

/**
 * What is new since the closed meetings before this one; who may read it is another question (`mayBeShared`). Follow-up
 * reports that repeat the earlier ones are not read (the guide's figures).
 *
 * @param meeting found by its id
 */
export function whatIsNew(state: CaseState, { id }: Meeting): WhatIsNew {
  const meeting = state.meetings.find((each) => each.id === id)
  const earlier = meetingsBefore(state, { id }).filter(({ status }) => status === 'closed')
  const since = earlier.at(-1) ?? null
  if (meeting === undefined)
    return { since, entries: [], agreements: [], bottomLines: [], followed: [], checked: [] }
  return {
    since,
    entries: meeting.entries.filter((entry) => !saysNothingNew(entry, earlier)),
    agreements: meeting.agreements.filter(
      ({ id: made }) => !earlier.some((each) => each.agreements.some((other) => other.id === made)),
    ),
    bottomLines: meeting.bottomLines.filter((each) => isWordedAnew(state, meeting, each)),
    followed: Object.values(meeting.followUps).filter(
      (word) =>
        !isSame(
          word,
          lastOf(earlier, (each) => each.followUps[word.agreement]),
        ),
    ),
    checked: Object.values(meeting.bottomLineChecks).filter(
      (word) =>
        !isSame(
          word,
          lastOf(earlier, (each) => each.bottomLineChecks[word.bottomLine]),
        ),
    ),
  }
}

/** A bottom line can be put anew as it was, at another table: that is no news. */
function isWordedAnew(state: CaseState, meeting: Meeting, bottomLine: BottomLine): boolean {
  const last = earlierVersions(state, meeting, bottomLine.id).at(-1)
  if (last === undefined) return true
  const words = (
    made: Meeting,
    { text, seenBy, check, ifBroken, guard, decides, for: whom = [] }: BottomLine,
  ) => [
    ...[text, seenBy, check, ifBroken, whom.toSorted()],
    ...[guard, decides].map((who) => who && nameOf(state, made, who)),
  ]
  return (
    JSON.stringify(words(meeting, bottomLine)) !==
    JSON.stringify(words(last.meeting, last.bottomLine))
  )
}

function lastOf<Thing>(
  earlier: readonly Meeting[],
  thingOf: (meeting: Meeting) => Thing | undefined,
): Thing | undefined {
  return earlier.flatMap((each) => thingOf(each) ?? []).at(-1)
}

/** Whether two plain things say the same, in whatever order their fields were written. */
function isSame(one: object, other: object | undefined): boolean {
  return other !== undefined && inOrder(one) === inOrder(other)
}

function inOrder(thing: object): string {
  return JSON.stringify(Object.entries(thing).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
