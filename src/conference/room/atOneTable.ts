import type { KeptApart } from '../person/person'
import { organisationNamed, organisationsNamed } from '../plan/organisations'
import type { Participant, Plan } from '../plan/plan'
import type { CaseState, Meeting } from '../state'
import { isFamilySide } from '../visibility/seats'

/** Whether somebody sits there for the public prosecutor (OM), however that was typed: "officier", "OM", "justitie". */
export function isProsecutor(participant: Participant): boolean {
  if (isFamilySide(participant)) return false
  const { organisation, role } = participant
  if (organisationsNamed(organisation).includes('om')) return true
  // What somebody does says it only where they come from nobody else who is known: the police has officers too.
  return organisationNamed(organisation) === undefined && organisationNamed(role) === 'om'
}

/**
 * Whether the public prosecutor and somebody of the family's side are both among these participants. What is said in
 * part A, with the prosecutor, does not come to the family (leidraad); so they are not put into one part.
 */
export function prosecutorSitsWithFamily(
  { participants }: Pick<Plan, 'participants'>,
  present: readonly string[],
): boolean {
  const there = participants.filter((each) => present.includes(each.id))
  return there.some(isProsecutor) && there.some(isFamilySide)
}

/** Two who are kept apart, each with the seat that they would have in one room. */
export interface ApartAtTable {
  readonly keptApart: KeptApart
  readonly one: Participant
  readonly other: Participant
}

/** Those of these participants who are kept apart from one another. */
export function apartAtTable(
  { participants }: Pick<Plan, 'participants'>,
  present: readonly string[],
  { keptApart }: Pick<CaseState, 'keptApart'>,
): readonly ApartAtTable[] {
  const seats = participants.filter((each) => present.includes(each.id))
  return keptApart.flatMap((pair) => {
    const ones = seats.filter((each) => each.person === pair.one)
    const others = seats.filter((each) => each.person === pair.other)
    return ones.flatMap((one) => others.map((other) => ({ keptApart: pair, one, other })))
  })
}

/** Everybody who was in this part of the meeting, or is said to be there now. */
export function everInPart(
  { stays, part }: Pick<Meeting, 'stays' | 'part'>,
  present: readonly string[],
): readonly string[] {
  const were = stays.filter((each) => each.part === part && each.counts)
  return [...new Set([...were.map((each) => each.participant), ...present])]
}
