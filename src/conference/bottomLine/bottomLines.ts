import { nameOf } from '../person/nameOf'
import { meetingsBefore } from '../plan/order'
import type { CaseState, Meeting } from '../state'
import type { Who } from '../values'
import { personOf } from '../visibility/reader'
import type { BottomLine } from './bottomLine'

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

/**
 * A bottom line of an earlier meeting as this meeting puts it anew: the same id and words, in the part that runs. Who
 * sat at that table and sits not at this one is named by name, so that nobody gets lost.
 */
export function renewBottomLine(
  state: CaseState,
  meeting: Meeting,
  bottomLine: BottomLine,
): BottomLine {
  const made = originMeeting(state, meeting, bottomLine)
  const { guard, decides, ...words } = bottomLine
  return {
    ...words,
    part: meeting.part,
    ...(guard === undefined ? {} : { guard: knownHere(state, meeting, made, guard) }),
    ...(decides === undefined ? {} : { decides: knownHere(state, meeting, made, decides) }),
  }
}

/** The earlier meeting that worded a bottom line so; the present one where none did. */
export function originMeeting(state: CaseState, meeting: Meeting, bottomLine: BottomLine): Meeting {
  const versions = earlierVersions(state, meeting, bottomLine.id)
  return versions.findLast((each) => each.bottomLine === bottomLine)?.meeting ?? meeting
}

function knownHere(state: CaseState, meeting: Meeting, made: Meeting, who: Who): Who {
  if (who.kind !== 'participant') return who
  if (meeting.plan.participants.some((each) => each.id === who.id)) return who
  // Of the family only as the person: by name nobody would know from whom they are kept apart.
  const person = personOf(made, who)
  if (person !== undefined) return { kind: 'person', id: person }
  return { kind: 'other', name: nameOf(state, made, who) }
}
