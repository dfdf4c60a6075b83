import * as v from 'valibot'

const cursor = v.object({
  /** The address at which it stood. */
  address: v.string(),
  /** The id of the field. */
  id: v.string(),
  /** How many characters stood in that field: by then its text is back. */
  length: v.number(),
  /** Where it stood, and what was selected; null in a field that does not tell. */
  start: v.nullable(v.number()),
  end: v.nullable(v.number()),
})

/** Where the cursor stands. */
export type Cursor = Readonly<v.InferOutput<typeof cursor>>

/** Reads what was kept; null where it is not readable. */
export function parseCursor(outside: unknown): Cursor | null {
  const parsed = v.safeParse(cursor, outside)
  return parsed.success ? parsed.output : null
}
