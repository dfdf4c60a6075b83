import { ok, refused } from '#base'
import { isProsecutor, prosecutorSitsWithFamily } from './atOneTable'
import { PART_NAMES } from '../plan/proposedParts'
import type { FactBody } from '../log/facts'
import type { During } from '../person/person'
import type { MeetingPart, Plan } from '../plan/plan'
import type { CaseState, Meeting } from '../state'
import { withFamilySeats } from '../visibility/familySeats'
import { personOf, apartFrom } from '../visibility/reader'
import type { CommandOf } from '../log/command'
import type { Decision } from '../log/decide'
import { checkArrival, meetsInPart } from './together'

/**
 * Puts somebody at the table while the meeting runs. Whoever is named like somebody of the family is that one. Refuses
 * `text-empty` where nothing says who it is, and `kept-apart` as for anybody who comes in.
 */
export function putParticipant(
  state: CaseState,
  meeting: Meeting,
  { participant, arrives }: CommandOf<'putParticipant'>,
): Decision {
  const { organisation, role, person } = participant
  const isNameless = `${organisation}${role}`.trim() === '' && person === undefined
  if (isNameless) return refused({ code: 'text-empty' })
  if (person !== undefined && !state.persons.some((each) => each.id === person))
    return refused({ code: 'person-unknown' })
  const others = meeting.plan.participants.filter((each) => each.id !== participant.id)
  const at = meeting.plan.participants.findIndex((each) => each.id === participant.id)
  const participants =
    at < 0 ? [...others, participant] : meeting.plan.participants.with(at, participant)
  const plan: Plan = withFamilySeats({ ...meeting.plan, participants }, state.persons)
  const isThere = meeting.present.includes(participant.id)
  const comes = arrives || isThere
  const apart = comes ? checkArrival({ ...meeting, plan }, participant.id, state) : null
  if (apart !== null) return refused(apart)
  const planned: FactBody = { type: 'meetingPlanned', meeting: meeting.id, plan }
  return ok(
    arrives && !isThere
      ? [
          planned,
          { type: 'attended', meeting: meeting.id, participant: participant.id, present: true },
        ]
      : [planned],
  )
}

/**
 * Goes on in a part without whom this one may not meet: the part that was planned for them, or else a new one, with the
 * professionals who are in the room and, for one of the family, without the public prosecutor. The wall covers, as in any
 * new part. Refuses `participant-unknown`.
 */
export function beginOwnPart(state: CaseState, meeting: Meeting, participant: string): Decision {
  const { plan, present } = meeting
  if (!plan.participants.some((each) => each.id === participant))
    return refused({ code: 'participant-unknown' })
  const planned = plan.parts.find(
    ({ id, present: expected }) =>
      id !== meeting.part &&
      expected.includes(participant) &&
      meetsInPart(meeting, id, expected, state) === null &&
      !prosecutorSitsWithFamily(plan, expected),
  )
  if (planned !== undefined)
    return ok([{ type: 'partEntered', meeting: meeting.id, part: planned.id }])
  const person = personOf(meeting, { kind: 'participant', id: participant })
  const apart = person === undefined ? new Set<string>() : apartFrom(state, person)
  const mayMeet = (id: string) => !apart.has(personOf(meeting, { kind: 'participant', id }) ?? '')
  const there = [...new Set([...present, participant])].filter(mayMeet)
  const part: MeetingPart = { id: freePart(plan), present: withoutProsecutor(plan, there) }
  return ok([
    {
      type: 'meetingPlanned',
      meeting: meeting.id,
      plan: { ...plan, parts: [...plan.parts, part] },
    },
    { type: 'partEntered', meeting: meeting.id, part: part.id },
  ])
}

/** What a person or relation remembers of the meeting that runs; nothing where none does. */
export function duringOf({ meetings }: CaseState): { readonly during?: During } {
  const running = meetings.find((each) => each.status === 'running')
  if (running === undefined) return {}
  return { during: { meeting: running.id, part: running.part } }
}

/** These, without the public prosecutor where somebody of the family is among them. */
function withoutProsecutor(plan: Plan, present: readonly string[]): readonly string[] {
  if (!prosecutorSitsWithFamily(plan, present)) return present
  const prosecutors = plan.participants.filter(isProsecutor).map((each) => each.id)
  return present.filter((id) => !prosecutors.includes(id))
}

function freePart({ parts }: Plan): string {
  return PART_NAMES.find((each) => !parts.some(({ id }) => id === each)) ?? `${parts.length + 1}`
}
