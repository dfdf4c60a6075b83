import * as v from 'valibot'
import { date, id, list, text, who } from '../values'

/**
 * Where what stands in a field is shown. `byHand`: it is, by code of its own, as it is odd there. What is left out is shown
 * there **never**: on the wall, on paper, in the list and in the exchange with others.
 */
export interface Places {
  /** Where it is filled in: among the choices under the words, under "Meer", or for an entry where the question asks it. */
  readonly form?: 'choices' | 'more' | 'asked' | 'byHand'
  /** Asked for wherever the guide asks for that field. */
  readonly beside?: string
  /** In the quieter line under the words, at the console. */
  readonly details?: true | 'byHand'
  readonly wall?: true | 'byHand'
  /** On the papers of professionals, or on those that the family reads too. */
  readonly paper?: 'professionals' | 'everyone' | 'byHand'
  /** A column of the list for a spreadsheet. */
  readonly list?: true | 'byHand'
  /** Its name under `uitbreiding` in the national draft (docs/jzv.md). */
  readonly json?: string
}

/** What somebody fills in of a thing. `moment`: a date, a month or a year, as far as it is known. */
export type FieldKind =
  'text' | 'moment' | 'date' | 'choice' | 'flag' | 'who' | 'persons' | 'person' | 'seat' | 'own'

/** One row of a table of fields. */
export interface Field extends Places {
  readonly kind: FieldKind
  readonly schema: v.GenericSchema
  /** Of a choice: what there is to choose, in order. */
  readonly values?: readonly string[]
  /** Of a choice: the list of `lists.json` that has a word for each of its values. */
  readonly words?: string
}

/** The fields of a thing, by name, in the order in which they are asked for and told. */
export type Fields = Readonly<Record<string, Field>>

/** Words, as they were typed. */
export function words<const Where extends Places>(where: Where) {
  return { kind: 'text', schema: v.optional(text), ...where } as const
}

/** A date, a month or a year: `2024-05`. */
export function moment<const Where extends Places>(where: Where) {
  return { kind: 'moment', schema: v.optional(text), ...where } as const
}

/** A local date: `2026-12-07`. */
export function day<const Where extends Places>(where: Where) {
  return { kind: 'date', schema: v.optional(date), ...where } as const
}

/** One of a few; `list` has a word for each. */
export function choice<const Values extends readonly string[], const Where extends Places>(
  list: string,
  values: Values,
  where: Where,
) {
  const schema = v.optional(v.picklist(values))
  return { kind: 'choice', schema, values, words: list, ...where } as const
}

/** Yes, or left open. */
export function flag<const Where extends Places>(where: Where) {
  return { kind: 'flag', schema: v.optional(v.boolean()), ...where } as const
}

/** Somebody: at the table, of the family, or someone else. */
export function somebody<const Where extends Places>(where: Where) {
  return { kind: 'who', schema: v.optional(who), ...where } as const
}

/** Members of the family. */
export function persons<const Where extends Places>(where: Where) {
  return { kind: 'persons', schema: v.optional(list(id)), ...where } as const
}

/** One member of the family. */
export function person<const Where extends Places>(where: Where) {
  return { kind: 'person', schema: v.optional(id), ...where } as const
}

/** A seat at the table. */
export function seat<const Where extends Places>(where: Where) {
  return { kind: 'seat', schema: v.optional(id), ...where } as const
}

/** A field with a shape of its own; all that shows it is written by hand. */
export function own<Schema extends v.GenericSchema, const Where extends Places>(
  schema: Schema,
  where: Where,
) {
  return { kind: 'own', schema, ...where } as const
}

/** A row whose field is always there, if only empty. */
export function always<
  const Row extends { readonly schema: v.OptionalSchema<v.GenericSchema, undefined> },
>(row: Row): Omit<Row, 'schema'> & { readonly schema: Row['schema']['wrapped'] } {
  return { ...row, schema: row.schema.wrapped }
}

/** The part of a schema that the rows make. */
export function schemaEntries<const Rows extends Fields>(
  rows: Rows,
): { readonly [Name in keyof Rows]: Rows[Name]['schema'] } {
  const entries = Object.entries(rows).map(([name, { schema }]) => [name, schema])
  // The names are those of the rows, each with its own schema.
  return Object.fromEntries(entries) as { readonly [Name in keyof Rows]: Rows[Name]['schema'] }
}

/** The names of those rows of a table that are shown so. */
export type NamesWhere<Rows extends Fields, Where extends Places> = {
  readonly [Name in keyof Rows]: Rows[Name] extends Where ? Name : never
}[keyof Rows] &
  string

/** The names of the rows that are shown so, in their order. */
export function namesWhere<Rows extends Fields, const Where extends Places>(
  rows: Rows,
  where: Where,
): readonly NamesWhere<Rows, Where>[] {
  const asked = Object.entries(where)
  // Asked for every line of a projection: looked up as it is, with nothing made for it.
  const isSo = (name: string) =>
    asked.every(([place, how]) => Reflect.get(rows[name] ?? {}, place) === how)
  // As the type says: those whose row holds all of `where`.
  return Object.keys(rows).filter(isSo) as NamesWhere<Rows, Where>[]
}

/** The names of the rows in which somebody's words stand, a name among them: what must not stay on the disk once it is gone. */
export function wordFields<Rows extends Fields>(rows: Rows): readonly (keyof Rows & string)[] {
  const kinds: readonly FieldKind[] = ['text', 'moment', 'who']
  return Object.keys(rows).filter((name) => kinds.includes(rows[name]?.kind ?? 'own'))
}
