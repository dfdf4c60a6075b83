import { isFamilySide } from '../visibility/seats'
import type { Participant, Plan } from '../model/plan'
import type { Meeting } from '../state'
import { namedIn } from './namedIn'

/**
 * A plan without what was prepared: when it was and who sat at which part of the table. Of the family's side only those
 * stay named whom an agreement names; the others keep a seat, as it decides for whose eyes an agreement is.
 */
export function planInShort(plan: Plan, meeting: Meeting, persons: ReadonlySet<string>): Plan {
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
