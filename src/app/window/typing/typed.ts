import * as v from 'valibot'

const typed = v.object({
  /** The address at which it was typed. */
  address: v.string(),
  /** What stands in the field with the cursor, and in a form that was not handed in yet. */
  texts: v.pipe(v.array(v.object({ field: v.string(), text: v.string() })), v.readonly()),
  /** Where the cursor is, and what is selected; null in a field that has none. */
  cursor: v.nullable(
    v.object({
      field: v.string(),
      start: v.nullable(v.number()),
      end: v.nullable(v.number()),
    }),
  ),
  /** A selector of what opens the place of the cursor (`data-opened-by`); null where it is always there. */
  opener: v.nullable(v.string()),
})

/** What is being typed at this moment. */
export type Typed = Readonly<v.InferOutput<typeof typed>>

/** Reads what was kept; null where it is not readable. */
export function parseTyped(outside: unknown): Typed | null {
  const parsed = v.safeParse(typed, outside)
  return parsed.success ? parsed.output : null
}
