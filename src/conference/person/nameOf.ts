import type { Who } from '../values'
import type { Participant } from '../plan/plan'
import type { CaseState, Meeting } from '../state'

/** What is asked of a case and a meeting to name somebody. */
type Family = Pick<CaseState, 'persons'>
type Table = Pick<Meeting, 'plan'>

/**
 * How somebody is called on a screen or a page: the organisation, for the family the label of the person;
 * the role is added where two of one organisation sit at the table. Empty where nobody is known by that id.
 */
export function nameOf(state: Family, meeting: Table, who: Who): string {
  if (who.kind === 'other') return who.name
  if (who.kind === 'person') return personLabel(state, who.id)
  const found = meeting.plan.participants.find((each) => each.id === who.id)
  return found === undefined ? '' : nameOfParticipant(state, meeting, found)
}

/** How a participant is called; see `nameOf`. */
export function nameOfParticipant(state: Family, meeting: Table, participant: Participant): string {
  const { organisation, role, person } = participant
  if (organisation.trim() === '') {
    return (person === undefined ? '' : personLabel(state, person)) || role || participant.type
  }
  const twins = meeting.plan.participants.filter((each) => each.organisation === organisation)
  return twins.length > 1 && role !== '' ? `${organisation} (${role})` : organisation
}

/** The label of a person of the family; empty where unknown. */
export function personLabel(state: Family, id: string): string {
  return state.persons.find((each) => each.id === id)?.label ?? ''
}
