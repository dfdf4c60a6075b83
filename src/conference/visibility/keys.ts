import type { Relation } from '../person/person'

/** Under which key a person of the family is remembered as noted, looked at and heard of. */
export function personKey(id: string): string {
  return `person ${id}`
}

/** As `personKey`, of a relation. */
export function relationKey({ kind, from, to }: Relation): string {
  return `relation ${kind} ${from} ${to}`
}
