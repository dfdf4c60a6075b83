import { heard, meetingFact } from '../log/envelope'
import { isKept } from '../log/erase/needed'
import { heardBy, hearers } from '../log/erase/saidThing'
import { isPart, known } from '../log/known'
import { withMember } from '../log/lists'
import { entryAt } from '../log/record'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import { said } from '../log/things'
import type { CaseState, Meeting } from '../state'
import { id, part } from '../values'
import { hearersOf, withHeardToo, withHearers } from './heard'
import { isFamilySide } from './seats'

/** Letting one thing be seen. */
export const releaseFacts = [
  /** Something of one part may be seen in another one too. */
  meetingFact('released', { item: id, to: part, heard }),
] as const

export const releaseChecks: Checks<typeof releaseFacts> = {
  released: ({ item, to }, { state, meeting }) =>
    !isPart(meeting, to)
      ? { code: 'part-unknown' }
      : known([...releasable(meeting), ...agreedIn(state)], item),
}

export const releaseEvolves: Evolves<typeof releaseFacts> = {
  released: (meeting, { item, to }) => ({
    ...meeting,
    released: {
      ...meeting.released,
      [item]: withMember(entryAt(meeting.released, item) ?? [], to, true),
    },
  }),
}

export const releaseSays: Says<typeof releaseFacts> = {
  released: {
    hears: (after, { item, to, heard }) => {
      if (heard !== undefined) return withHearers(after, item, heard, hearersOf(after, item))
      const there = to === after.part ? withHeardToo(after, [item]) : after
      return withHearers(there, item, expectedIn(after, to), hearersOf(there, item))
    },
  },
}

export const releaseSets: Sets<typeof releaseFacts> = {
  released: {
    sets: ({ meeting, item, to }) => [`${meeting} released ${item} ${to}`],
    of: ({ item }) => [said(item)],
  },
}

export const releaseRemains: Remains<typeof releaseFacts> = {
  released: {
    afterClosing: (fact, _meeting, { state }) => (isKept(state, fact.item) ? fact : null),
    // For whom it was too: read anew, it would be for whoever has the seats of the family in the plan as it is in the end.
    withLastHearers: (fact, { meetings }) => {
      const meeting = meetings.find((each) => each.id === fact.meeting)
      return meeting === undefined ? fact : heardBy(fact, hearers(meeting, fact.item))
    },
    asItHolds: (fact, { meetings }) => {
      const meeting = meetings.find((each) => each.id === fact.meeting)
      const parts = entryAt(meeting?.released ?? {}, fact.item) ?? []
      return parts.includes(fact.to) ? fact : null
    },
  },
}

interface WithId {
  readonly id: string
}

function releasable(meeting: Meeting): readonly WithId[] {
  return [
    ...meeting.entries,
    ...meeting.scores,
    ...meeting.agreements,
    ...meeting.bottomLines,
    ...meeting.safety,
    ...meeting.parked,
  ]
}

function agreedIn({ meetings }: CaseState): readonly WithId[] {
  return meetings.flatMap(({ agreements, bottomLines, scores }) => [
    ...agreements,
    ...bottomLines,
    ...scores,
  ])
}

/** For whom something is released, beside those who are there: those of the family who are expected in that part. */
function expectedIn({ plan }: Meeting, to: string): readonly string[] {
  const expected = plan.parts.find((each) => each.id === to)?.present ?? []
  return plan.participants
    .filter((each) => isFamilySide(each) && expected.includes(each.id))
    .map(({ id }) => id)
}
