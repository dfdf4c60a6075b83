import type { PhaseId } from '#guide'
import { keyOf } from '#guide'
import type { KeptApart, Relation } from '../person/person'

// The names of things that facts set (`Sets`). Two facts are about the same thing where these are the same.

/** Something that was said and has an id of its own: an entry, agreement, bottom line or safety note. */
export function said(id: string): string {
  return `said ${id}`
}

export function personThing(id: string): string {
  return `person ${id}`
}

export function relationThing({ kind, from, to }: Relation): string {
  return `relation ${kind} ${from} ${to}`
}

/** Who are kept apart, whoever of the two was named first. */
export function apartThing({ one, other }: Pick<KeptApart, 'one' | 'other'>): string {
  return `keptApart ${[one, other].toSorted().join(' ')}`
}

/** What is chosen at one question of one phase. */
export function chosenAt(at: { readonly phase: PhaseId; readonly question: string }): string {
  return keyOf(at.phase, at.question)
}
