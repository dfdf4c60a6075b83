import type { Who } from '../values'
import { readDutchDate } from './readDutchDate'

/** Somebody who can be named in a line: how they are called, and the words that mean them too. */
export interface Called {
  readonly who: Who
  readonly name: string
}

/** What a line of quick entry says; what it does not say is left out. */
export interface AgreementLine {
  readonly what: string
  readonly who?: Who
  /** ISO date. */
  readonly by?: string
  /** Persons of the family, by id. */
  readonly for: readonly string[]
}

/**
 * Reads an agreement from one line, in pieces parted by ` · `, ` | ` or `;`: `pol · AWARE-knop regelen · 7 dec · moeder`.
 * The first piece that names somebody is who does it; a piece that is a date is by when; others that name members of the
 * family are for whom; what is left is what. A line of one piece is only what. `today` is an ISO date.
 */
export function readAgreementLine(
  line: string,
  people: readonly Called[],
  today: string,
): AgreementLine {
  const pieces = line.split(/\s+[·|]\s+|\s*;\s*/).map((piece) => piece.trim())
  if (pieces.length === 1) return { what: line.trim(), for: [] }
  let who: Who | undefined
  let by: string | undefined
  const persons: string[] = []
  const what: string[] = []
  for (const piece of pieces.filter((each) => each !== '')) {
    const date = by === undefined ? readDutchDate(piece, today) : null
    const named = find(people, piece)
    if (date !== null) by = date
    else if (named !== undefined && who === undefined && what.length === 0) who = named
    else if (named?.kind === 'person') persons.push(named.id)
    else if (allPersons(people, piece) !== null) persons.push(...(allPersons(people, piece) ?? []))
    else what.push(piece)
  }
  // Names and a date alone say nothing that could be done: then the line stands as it was typed.
  if (what.length === 0) return { what: line.trim(), for: [] }
  return {
    what: what.join(' · '),
    ...(who === undefined ? {} : { who }),
    ...(by === undefined ? {} : { by }),
    for: [...new Set(persons)],
  }
}

/** Whoever is called so; a beginning of at least three letters will do where it means one only. */
function find(people: readonly Called[], piece: string): Who | undefined {
  const said = plain(piece)
  const exact = people.find(({ name }) => plain(name) === said)
  if (exact !== undefined) return exact.who
  if (said.length < 2) return undefined
  const begun = people.filter(({ name }) =>
    said.length < 3 ? initials(name) === said : plain(name).startsWith(said),
  )
  return begun.length === 1 ? begun[0]?.who : undefined
}

/** `moeder, zoon` or `moeder en zoon`: each of them a member of the family; null where one is not. */
function allPersons(people: readonly Called[], piece: string): readonly string[] | null {
  const names = piece.split(/\s*,\s*|\s+en\s+/)
  if (names.length < 2) return null
  const found = names.map((name) => find(people, name))
  return found.every((who) => who?.kind === 'person') ? found.map((who) => who.id) : null
}

function plain(name: string): string {
  return name.trim().toLocaleLowerCase('nl').normalize('NFD').replace(/\p{M}/gu, '')
}

function initials(name: string): string {
  const words = plain(name).split(/[^\p{L}]+/u)
  return words.map((word) => word.slice(0, 1)).join('')
}
