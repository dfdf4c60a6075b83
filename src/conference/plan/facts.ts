import { isRealTime } from '#base'
import { caseFact } from '../log/envelope'
import { namedIn } from '../log/erase/needed'
import { onlyStanding } from '../log/erase/onlyStanding'
import type { FactOf } from '../log/facts'
import { put, without } from '../log/lists'
import { entryAt } from '../log/record'
import type { Refusal } from '../log/refusal'
import type { CaseEvolves, Remains, Says, Sets } from '../log/rows'
import { isGrounded, putsTogether } from '../room/together'
import type { CaseState, Meeting } from '../state'
import { id } from '../values'
import { isFamilySide } from '../visibility/seats'
import { inOrder } from './order'
import { newMeeting } from './newMeeting'
import type { Participant, Plan } from './plan'
import { plan } from './plan'
import { withSeats } from './withSeats'

/** What is settled before a meeting. Whether a plan may be stands in `checkPlan`. */
export const planFacts = [
  caseFact('meetingPlanned', { meeting: id, plan }),
  caseFact('meetingCancelled', { meeting: id }),
] as const

export const planEvolves: CaseEvolves<typeof planFacts> = {
  meetingPlanned: (state, fact) =>
    withSeats({ ...state, meetings: inOrder(put(state.meetings, planned(state, fact))) }),
  meetingCancelled: (state, { meeting }) => ({
    ...state,
    meetings: without(state.meetings, meeting),
  }),
}

export const planSays: Says<typeof planFacts> = {
  meetingPlanned: { mayShowMore: (body, running) => body.meeting === running.id },
  meetingCancelled: 'nothing',
}

export const planSets: Sets<typeof planFacts> = {
  meetingPlanned: {
    sets: ({ meeting }) => [`${meeting} plan`],
    // Who may sit together all the same sits together only where both say so.
    strictness: ({ plan }) => (isGrounded(plan) ? 0 : 1),
  },
  meetingCancelled: { sets: ({ meeting }) => [`${meeting} plan`] },
}

export const planRemains: Remains<typeof planFacts> = {
  meetingPlanned: {
    afterClosing: (fact, meeting, { persons }) => ({
      ...fact,
      plan: planInShort(fact.plan, meeting, persons),
    }),
    subject: ({ meeting }) => `${meeting} plan`,
    onlyStanding: (fact, meeting) => ({ ...fact, plan: planWords(fact.plan, meeting) }),
  },
  meetingCancelled: {
    afterClosing: 'goes',
    removes: (_fact, put) => put.type === 'meetingPlanned',
  },
}

function planned(state: CaseState, fact: FactOf<'meetingPlanned'>): Meeting {
  const earlier = state.meetings.find((each) => each.id === fact.meeting)
  const hasBegun = earlier !== undefined && earlier.status !== 'planned'
  if (!hasBegun) return newMeeting(fact.meeting, fact.plan)
  return { ...earlier, plan: fact.plan, seatsBefore: seatsBefore(earlier, fact.plan) }
}

function seatsBefore({ plan, seatsBefore: known }: Meeting, next: Plan): Meeting['seatsBefore'] {
  const stays = new Set(next.participants.map(({ id }) => id))
  const gone = plan.participants.flatMap(({ id, person }) =>
    stays.has(id) || person === undefined ? [] : [[id, person] as const],
  )
  return gone.length === 0 ? known : { ...known, ...Object.fromEntries(gone) }
}

/**
 * A plan without what was prepared: when it was and who sat at which part of the table. Of the family's side only those
 * stay named whom an agreement names; the others keep a seat, as it decides for whose eyes an agreement is.
 */
function planInShort(plan: Plan, meeting: Meeting, persons: ReadonlySet<string>): Plan {
  const { kind, approach, start, minutes, participants, parts } = plan
  const named = namedIn(meeting).flatMap((who) => (who.kind === 'participant' ? who.id : []))
  return {
    ...{ kind, approach, start, minutes, phase: meeting.decided },
    participants: participants.map((each) =>
      isFamilySide(each) && !named.includes(each.id) ? seatOnly(each, persons) : each,
    ),
    parts: parts.map(({ id, present }) => ({ id, present })),
  }
}

function seatOnly({ id, type, person }: Participant, persons: ReadonlySet<string>): Participant {
  const known = person !== undefined && persons.has(person)
  return { id, type, organisation: '', role: '', ...(known && { person }) }
}

/**
 * A plan as it was, with the words of those who still stand in the final one. Who they are is written down: without the
 * name that told it, somebody of the family would be a professional again.
 */
function planWords(plan: Plan, { plan: final, seatsBefore }: Meeting): Plan {
  const participants = plan.participants.map((each) => {
    const standing = final.participants.find(({ id }) => id === each.id)
    const worded = onlyStanding(each, standing, ['organisation', 'role'])
    if (standing === undefined) {
      const person = entryAt(seatsBefore, each.id)
      return person === undefined ? worded : { ...worded, person }
    }
    const { type, person } = standing
    return { ...worded, type, ...(person !== undefined && { person }) }
  })
  return { ...onlyStanding(plan, final, ['togetherGround']), participants }
}

/**
 * Whether a meeting may be planned so. Refuses `participants-empty`, `date-invalid`, `participant-unknown` where a
 * part names somebody who is not invited, and `kept-apart` where a part puts two persons together who are kept
 * apart (stalking, intieme terreur) and no ground for it is written.
 */
export function checkPlan(plan: Plan, state: CaseState): Refusal | null {
  if (plan.participants.length === 0 || plan.parts.length === 0)
    return { code: 'participants-empty' }
  if (!isRealTime(plan.start)) return { code: 'date-invalid' }
  const invited = new Set(plan.participants.map((each) => each.id))
  for (const part of plan.parts) {
    if (part.present.some((id) => !invited.has(id))) return { code: 'participant-unknown' }
    if (putsTogether(plan, part.present, state) && !isGrounded(plan))
      return { code: 'kept-apart', part: part.id }
  }
  return null
}
