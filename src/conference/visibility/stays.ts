import { entryAt } from '../log/record'
import type { Meeting, Stay } from '../state'

/** Somebody comes in, or is noted as being there: a stay begins, unless it goes on already. */
export function arrives(meeting: Meeting, participant: string): Meeting {
  if (meeting.here.some((at) => meeting.stays[at]?.participant === participant)) return meeting
  const stay = { participant, part: meeting.part, counts: true }
  return {
    ...meeting,
    stays: [...meeting.stays, stay],
    here: [...meeting.here, meeting.stays.length],
  }
}

/** These are expected: they are in the room once the chair has looked, and then they were from the beginning. */
export function areExpected(meeting: Meeting, participants: readonly string[]): Meeting {
  const from = meeting.stays.length
  const expected = participants.map((participant) => ({
    participant,
    part: meeting.part,
    counts: false,
  }))
  return {
    ...meeting,
    stays: [...meeting.stays, ...expected],
    here: participants.map((_, at) => from + at),
  }
}

/** Somebody leaves: what was said before they heard. */
export function leaves(meeting: Meeting, participant: string): Meeting {
  const here = meeting.here.filter((at) => meeting.stays[at]?.participant !== participant)
  return { ...meeting, here }
}

/** The tick was wrong: their last stay in the part that runs counts for nothing. */
export function wasNeverThere(meeting: Meeting, participant: string): Meeting {
  const at = meeting.stays.findLastIndex(
    (each) => each.participant === participant && each.part === meeting.part,
  )
  const stay = meeting.stays[at]
  if (stay === undefined) return leaves(meeting, participant)
  const isReopened = meeting.reopened.some(({ closedAgain }) => closedAgain !== true)
  const stays = meeting.stays.map((each, nth) =>
    // What the log of a closed meeting says they heard in that stay, they did not hear either; ticks that were known to be
    // wrong when it was closed are reckoned with there.
    nth === at || (isReopened && each.during === at) ? { ...each, counts: false } : each,
  )
  return leaves({ ...meeting, stays }, participant)
}

/** Exactly these are in the room: whoever was there already stays there. */
export function checked(meeting: Meeting, present: readonly string[]): Meeting {
  const here = meeting.here.filter((at) => present.includes(meeting.stays[at]?.participant ?? ''))
  const confirmed = new Set(here)
  const stays = meeting.stays.map((each, at) =>
    confirmed.has(at) && !each.counts ? { ...each, counts: true } : each,
  )
  return present.reduce(arrives, { ...meeting, here, stays })
}

/** Whether somebody was really there: no tick that was wrong, and confirmed by the chair. */
export function counts(meeting: Pick<Meeting, 'stays'>, at: number): boolean {
  const stay = meeting.stays[at]
  if (stay === undefined || !stay.counts) return false
  return stay.needs?.every((each) => counts(meeting, each)) ?? true
}

/** The part of a stay that is none: somebody read what was released, without being noted as there. */
export const OF_NO_PART = ''

/** Everyone who was there at any time, per part; a tick that was wrong counts for nothing. */
export function attendanceOf(stays: readonly Stay[]): Meeting['attendance'] {
  const attendance: Record<string, readonly string[]> = {}
  for (const { participant, part, counts } of stays) {
    const there = entryAt(attendance, part) ?? []
    if (part !== OF_NO_PART && counts && !there.includes(participant))
      attendance[part] = [...there, participant]
  }
  return attendance
}
