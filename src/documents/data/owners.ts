import type { Agreement, CaseState, Meeting } from '#conference'
import { personLabel } from '#conference'
import { organisationOf } from '../compose/organisation'
import { personOf } from '../compose/family/reader'
import { sharedAgreements } from './sharedAgreements'

/** Whose calendar it is: an organisation as it is named, or a person of the family. */
export type Owner =
  | { readonly kind: 'organisation'; readonly organisation: string }
  | { readonly kind: 'person'; readonly person: string }

/** Who does something by a date, and so can have a calendar. */
export function calendarOwners(
  state: CaseState,
  meeting: Meeting,
): readonly (Owner & { readonly name: string })[] {
  const named = sharedAgreements(state, meeting)
    .filter(({ agreement }) => agreement.by !== undefined)
    .flatMap(({ agreement, made }) => ownerOf(state, agreement, made))
  return [
    ...new Map(named.map((owner) => [`${owner.kind} ${owner.name}`, owner])).values(),
  ].toSorted((one, other) => one.name.localeCompare(other.name))
}

/** Whether an agreement is that owner's to do. */
export function isOwnedBy(owner: Owner, { who }: Agreement, made: Meeting): boolean {
  return owner.kind === 'person'
    ? personOf(made, who) === owner.person
    : organisationOf(made, who) === owner.organisation
}

function ownerOf(
  state: CaseState,
  { who }: Agreement,
  made: Meeting,
): readonly (Owner & { readonly name: string })[] {
  const organisation = organisationOf(made, who)
  if (organisation !== null) return [{ kind: 'organisation', organisation, name: organisation }]
  const person = personOf(made, who)
  const name = person === undefined ? '' : personLabel(state, person)
  return person === undefined || name === '' ? [] : [{ kind: 'person', person, name }]
}
