import type { BottomLine } from '../model/agreement'
import type { Who } from '../model/values'
import type { CaseState, Meeting } from '../state'
import { personOf } from '../visibility/reader'
import { earlierVersions } from './bottomLines'
import { nameOf } from './party'

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
