import type { BottomLine } from '../model/agreement'
import type { CaseState, Meeting } from '../state'
import { meetingsBefore } from './meetingsBefore'

/** A bottom line as one meeting worded it. */
export interface BottomLineVersion {
  readonly bottomLine: BottomLine
  readonly meeting: Meeting
}

/**
 * The bottom lines of earlier meetings that still hold, each once, as it was worded last: a later meeting that puts it
 * anew under its id makes a new version. One that was dropped holds again only where it was put anew after that.
 */
export function standingBottomLines(state: CaseState, before?: Meeting): readonly BottomLine[] {
  const standing = new Map<string, BottomLine>()
  for (const meeting of meetingsBefore(state, before)) {
    if (meeting.status !== 'closed') continue
    for (const { bottomLine, change } of Object.values(meeting.bottomLineChecks)) {
      if (change === 'dropped') standing.delete(bottomLine)
    }
    for (const bottomLine of meeting.bottomLines) standing.set(bottomLine.id, bottomLine)
  }
  return [...standing.values()]
}

/** How a bottom line was worded at the closed meetings before that one, the oldest first: its history. */
export function earlierVersions(
  state: CaseState,
  before: Meeting,
  bottomLine: string,
): readonly BottomLineVersion[] {
  return meetingsBefore(state, before)
    .filter((each) => each.status === 'closed')
    .flatMap((meeting) => {
      const found = meeting.bottomLines.find((each) => each.id === bottomLine)
      return found === undefined ? [] : [{ bottomLine: found, meeting }]
    })
}
