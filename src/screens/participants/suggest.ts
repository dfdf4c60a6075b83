import type { Participant, Person } from '#conference'
import { isNameOf, namesOf, organisationNamed } from '#conference'
import type { Partner } from '../defaults'

/** Somebody who may be meant. */
export type Suggestion =
  /** Invited, and not in the room. */
  | { readonly kind: 'seat'; readonly seat: Participant; readonly name: string }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'partner'; readonly partner: Partner }

/** Who can be suggested. */
export interface Known {
  /** Those who are invited and not in the room, with how they are called. */
  readonly seats: readonly { readonly seat: Participant; readonly name: string }[]
  /** Those of the family who are not at the table yet. */
  readonly persons: readonly Person[]
  readonly partners: readonly Partner[]
}

/** As many as one sees without looking for them. */
const MOST = 8

/** Who fits what was typed: who is invited, then the family, then the usual partners; in each, those that begin so first. */
export function suggest({ seats, persons, partners }: Known, typed: string): readonly Suggestion[] {
  const text = spoken(typed)
  const fitting = [
    ...fit(seats, text, ({ name, seat }) => [
      name,
      seat.role,
      ...otherNames(seat.organisation),
    ]).map((each) => ({ kind: 'seat' as const, ...each })),
    ...fit(persons, text, ({ label }) => [label]).map((person) => ({
      kind: 'person' as const,
      person,
    })),
    ...fit(partners, text, ({ organisation }) => [organisation, ...otherNames(organisation)]).map(
      (partner) => ({ kind: 'partner' as const, partner }),
    ),
  ]
  return fitting.slice(0, MOST)
}

/** Whether the first of these is exactly what was typed by another name ("VT"), so that Enter takes it. */
export function isSure(suggestions: readonly Suggestion[], typed: string): boolean {
  const [first] = suggestions
  if (first?.kind !== 'partner') return false
  const { organisation } = first.partner
  const named = organisationNamed(organisation)
  return named !== undefined && spoken(organisation) !== spoken(typed) && isNameOf(named, typed)
}

/** Those of whom a name is what was typed, then those that begin so, then those that hold it. */
function fit<Item>(
  items: readonly Item[],
  text: string,
  namesOfItem: (item: Item) => readonly string[],
): readonly Item[] {
  const rank = (item: Item): number => {
    const names = namesOfItem(item).map(spoken)
    if (names.includes(text)) return 0
    if (names.some((each) => each.startsWith(text))) return 1
    // Of another name only the beginning counts: "o" would else find everybody.
    return names[0]?.includes(text) ? 2 : 3
  }
  return items
    .map((item) => ({ item, at: rank(item) }))
    .filter(({ at }) => at < 3)
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item)
}

function otherNames(organisation: string): readonly string[] {
  const named = organisationNamed(organisation)
  return named === undefined ? [] : namesOf(named)
}

function spoken(words: string): string {
  return words.normalize('NFC').trim().toLocaleLowerCase()
}
