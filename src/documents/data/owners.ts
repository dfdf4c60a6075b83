import type { Agreement, BottomLine, CaseState, Meeting, Who } from '#conference'
import { personLabel, personsOf } from '#conference'
import type { PaperVisibility } from '../compose/visibility/paperVisibility'
import { professionalVisibility } from '../compose/visibility/paperVisibility'
import { familyPaperVisibility } from '../compose/visibility/familyPaperVisibility'
import { organisationOf } from '../compose/organisation'
import { sharedBottomLines } from '../compose/sharedBottomLines'
import { sharedAgreements } from './sharedAgreements'

/** Whose calendar it is: an organisation as it is named, or a person of the family. */
export type Owner =
  | { readonly kind: 'organisation'; readonly organisation: string }
  | { readonly kind: 'person'; readonly person: string }

/** Who does or checks something by a date, and so can have a calendar: of the family, of what that one may read. */
export function calendarOwners(
  state: CaseState,
  meeting: Meeting,
): readonly (Owner & { readonly name: string })[] {
  const source = { state, meeting, visibility: professionalVisibility() }
  const organisations = [
    ...sharedAgreements(source)
      .filter(({ agreement }) => agreement.by !== undefined)
      .map(({ agreement, made }) => organisationOf(state, made, agreement.who)),
    ...sharedBottomLines(source)
      .filter(({ bottomLine }) => bottomLine.check !== undefined)
      .map(({ bottomLine, made }) => organisationOf(state, made, bottomLine.guard)),
  ].filter((each) => each !== null)
  const persons = state.persons.filter(({ id }) => {
    const owner = { kind: 'person', person: id } as const
    return (
      agreementsOf(state, meeting, owner).some(({ by }) => by !== undefined) ||
      guardedBy(state, meeting, owner).some(({ check }) => check !== undefined)
    )
  })
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
  const visibility = visibilityFor(state, meeting, owner)
  return sharedAgreements({ state, meeting, visibility }).flatMap(({ agreement, made }) =>
    isOwner(state, made, agreement.who, owner) ? agreement : [],
  )
}

/** The bottom lines that this owner guards: of the family as far as that one may read them. */
export function guardedBy(state: CaseState, meeting: Meeting, owner: Owner): readonly BottomLine[] {
  const visibility = visibilityFor(state, meeting, owner)
  return sharedBottomLines({ state, meeting, visibility }).flatMap(({ bottomLine, made }) =>
    isOwner(state, made, bottomLine.guard, owner) ? bottomLine : [],
  )
}

/** When the next meeting is, where this owner may know it; undefined otherwise. Not of one kept apart who does not come. */
export function nextFor(state: CaseState, meeting: Meeting, owner: Owner): string | undefined {
  return visibilityFor(state, meeting, owner).mayTellNext(meeting, 'next')
    ? meeting.cooperation?.next
    : undefined
}

function visibilityFor(state: CaseState, meeting: Meeting, owner: Owner): PaperVisibility {
  return owner.kind === 'person'
    ? familyPaperVisibility(state, meeting, owner.person)
    : professionalVisibility()
}

function isOwner(state: CaseState, made: Meeting, who: Who | undefined, owner: Owner): boolean {
  return owner.kind === 'person'
    ? personsOf(made, who, state.persons).includes(owner.person)
    : organisationOf(state, made, who) === owner.organisation
}
