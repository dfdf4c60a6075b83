import type { Field, Noun } from '#conference'
import { FIELDS } from '#conference'
import * as v from 'valibot'

/** The fields of which their row says by what name they stand under `uitbreiding`, where that is not written by hand. */
const named = (noun: Noun) =>
  Object.entries<Field>(FIELDS[noun]).flatMap(([name, { json, kind }]) =>
    json === undefined || json === 'byHand' ? [] : [{ name, json, kind }],
  )

/** What the national draft's `uitbreiding` holds of them: words, a day as it is kept, a flag; null where nothing was said. */
export function jsonFields(
  noun: Noun,
  thing: object,
): Readonly<Record<string, string | boolean | null>> {
  const values = new Map<string, unknown>(Object.entries(thing))
  return Object.fromEntries(
    named(noun).map(({ name, json, kind }) => {
      const value = values.get(name)
      if (kind === 'flag') return [json, value === true]
      return [json, typeof value === 'string' ? value : null]
    }),
  )
}

/** As `jsonFields`, what may stand there. */
export function jsonSchema(
  noun: Noun,
): Readonly<Record<string, v.GenericSchema<string | boolean | null>>> {
  return Object.fromEntries(
    named(noun).map(({ json, kind }) => [
      json,
      kind === 'flag' ? v.boolean() : v.nullable(v.string()),
    ]),
  )
}
