import * as v from 'valibot'
import { who, type Who } from '../values'
import type { Field, Places } from './field'
import { namesWhere } from './field'
import { FIELDS, type Noun } from './tables'

/** How each kind of value is put into words, where it is shown. */
export interface Teller {
  /** Of an ISO date, as far as it is known. */
  readonly day: (iso: string) => string
  /** A word of a list. */
  readonly option: (list: string, value: string) => string
  readonly who: (who: Who) => string
  readonly person: (id: string) => string
}

/** What stands in a field, in words; empty for a flag, which its name says. */
export interface ToldField {
  readonly name: string
  readonly words: string
}

/**
 * The fields of a thing that are filled in and shown so, in the order of their table.
 *
 * @param where which rows: `{ details: true }`, `{ paper: 'everyone' }`
 */
export function toldFields(
  noun: Noun,
  where: Places,
  thing: object,
  teller: Teller,
): readonly ToldField[] {
  const values = new Map<string, unknown>(Object.entries(thing))
  const rows: Readonly<Record<string, Field>> = FIELDS[noun]
  return namesWhere(rows, where).flatMap((name) => {
    const words = inWords(rows[name], values.get(name), teller)
    return words === null ? [] : [{ name, words }]
  })
}

/** What stands in a field, in words; null where nothing does. */
export function inWords(row: Field | undefined, value: unknown, teller: Teller): string | null {
  if (row === undefined) return null
  if (row.kind === 'flag') return value === true ? '' : null
  const words = wordsOf(row, value, teller)
  return words.trim() === '' ? null : words
}

function wordsOf(row: Field, value: unknown, teller: Teller): string {
  if (typeof value === 'string') return value === '' ? '' : wordsOfText(row, value, teller)
  if (v.is(who, value)) return teller.who(value)
  return v.is(ids, value) ? value.map(teller.person).filter(Boolean).join(', ') : ''
}

function wordsOfText(row: Field, value: string, teller: Teller): string {
  switch (row.kind) {
    case 'text':
      return value
    case 'moment':
    case 'date':
      return teller.day(value)
    case 'choice':
      return teller.option(row.words ?? '', value)
    case 'person':
      return teller.person(value)
    default:
      // A seat, or a shape of its own: what it means only its own code knows.
      return ''
  }
}

const ids = v.array(v.string())
