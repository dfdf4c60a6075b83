import type { Agreement, CaseState, Meeting } from '#conference'
import { personLabel, personsOf } from '#conference'
import { professionalEyes } from '../compose/eyes/eyes'
import { familyEyes } from '../compose/eyes/familyEyes'
import { organisationOf } from '../compose/organisation'
import { sharedAgreements } from './sharedAgreements'

/** Whose calendar it is: an organisation as it is named, or a person of the family. */
export type Owner =
  | { readonly kind: 'organisation'; readonly organisation: string }
  | { readonly kind: 'person'; readonly person: string }

/** Who does something by a date, and so can have a calendar: of the family, of what that one may read. */
export function calendarOwners(
  state: CaseState,
  meeting: Meeting,
): readonly (Owner & { readonly name: string })[] {
  const organisations = sharedAgreements({ state, meeting, eyes: professionalEyes() })
    .filter(({ agreement }) => agreement.by !== undefined)
    .flatMap(({ agreement, made }) => organisationOf(state, made, agreement.who) ?? [])
  const persons = state.persons.filter(({ id }) =>
    agreementsOf(state, meeting, { kind: 'person', person: id }).some(({ by }) => by !== undefined),
  )
  return [
    ...[...new Set(organisations)].map((name) => ({
      kind: 'organisation' as const,
      organisation: name,
      name,
    })),
    ...persons.map(({ id }) => ({
      kind: 'person' as const,
      person: id,
      name: personLabel(state, id),
    })),
  ]
    .filter(({ name }) => name !== '')
    .toSorted((one, other) => one.name.localeCompare(other.name))
}

/** What that owner has to do, by date: of the family as far as that one may read it. */
export function agreementsOf(
  state: CaseState,
  meeting: Meeting,
  owner: Owner,
): readonly Agreement[] {
  const eyes =
    owner.kind === 'person' ? familyEyes(state, meeting, owner.person) : professionalEyes()
  return sharedAgreements({ state, meeting, eyes }).flatMap(({ agreement, made }) => {
    const { who } = agreement
    const isTheirs =
      owner.kind === 'person'
        ? personsOf(made, who, state.persons).includes(owner.person)
        : organisationOf(state, made, who) === owner.organisation
    return isTheirs ? agreement : []
  })
}
