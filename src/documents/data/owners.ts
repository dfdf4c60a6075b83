import type { Agreement, CaseState, Meeting } from '#conference'
import { personLabel } from '#conference'
import { organisationOf } from '../compose/organisation'
import { isToldOf, personOf } from '../compose/family/reader'
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

/** Whether an agreement is that owner's to do; of the family, only where they were told of it. */
export function isOwnedBy(owner: Owner, agreement: Agreement, made: Meeting): boolean {
  return owner.kind === 'person'
    ? isToldOf(agreement) && personOf(made, agreement.who) === owner.person
    : organisationOf(made, agreement.who) === owner.organisation
}

function ownerOf(
  state: CaseState,
  agreement: Agreement,
  made: Meeting,
): readonly (Owner & { readonly name: string })[] {
  const organisation = organisationOf(made, agreement.who)
  if (organisation !== null) return [{ kind: 'organisation', organisation, name: organisation }]
  const person = isToldOf(agreement) ? personOf(made, agreement.who) : undefined
  const name = person === undefined ? '' : personLabel(state, person)
  return person === undefined || name === '' ? [] : [{ kind: 'person', person, name }]
}
