import type { CaseState, Meeting, SaidThere } from '#conference'
import { ifReleased, nameOfParticipant, readersOfRelease, visibilityFor } from '#conference'

/** Somebody of the family's side for whom something would be released. */
export interface ReaderOfRelease {
  readonly name: string
  /** In the room now, expected in this part, or in another part of the meeting. */
  readonly where: 'here' | 'expected' | 'elsewhere'
  /** The part in which they read it. */
  readonly part: string
}

/**
 * Who of the family could read these once they are released to those parts: who is here, and who is expected where
 * they would be let see any of it. Each is named once.
 */
export function forWhom(
  state: CaseState,
  meeting: Meeting,
  items: readonly SaidThere[],
  parts: readonly string[],
): readonly ReaderOfRelease[] {
  const after = ifReleased(
    state,
    meeting.id,
    items.map(({ said }) => said.id),
    parts,
  )
  const asReleased = (each: Meeting) => after.meetings.find(({ id }) => id === each.id) ?? each
  const released = asReleased(meeting)
  const reads = (participant: string, part: string) => {
    const present = part === meeting.part ? [...meeting.present, participant] : [participant]
    const { may } = visibilityFor(after, { ...released, part, present })
    return items.some(({ said, made }) => may(said, asReleased(made)))
  }
  const inOrder = [meeting.part, ...parts.filter((each) => each !== meeting.part)]
  return meeting.plan.participants.flatMap((seat) => {
    const part = inOrder.find(
      (each) =>
        parts.includes(each) &&
        readersOfRelease(meeting, each).includes(seat.id) &&
        reads(seat.id, each),
    )
    if (part === undefined) return []
    const here = meeting.present.includes(seat.id) ? 'here' : 'expected'
    const where = part === meeting.part ? here : 'elsewhere'
    return [{ name: nameOfParticipant(state, meeting, seat), where, part }]
  })
}
