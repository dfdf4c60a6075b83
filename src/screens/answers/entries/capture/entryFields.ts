import { FIELDS, namesWhere, whoKey, type Entry, type Field, type NamesWhere } from '#conference'
import type { EntryField } from '#guide'
import * as v from 'valibot'
import { readWhen } from '../../../fields'
import { readWho } from '../../../running'

const rows = FIELDS.entry
type Rows = typeof rows

/** A field that is chosen or typed beside the words, by its row. */
export type AskedField = NamesWhere<Rows, { readonly form: 'asked' }>

const ASKED = namesWhere(rows, { form: 'asked' })
const ROWS: Readonly<Record<string, Field>> = rows

/** How what is filled in is held while something is being said: plain enough to be kept in a draft. */
type Held<Row extends Field> = Row['kind'] extends 'text' | 'moment' | 'date'
  ? string
  : Row['kind'] extends 'choice'
    ? v.InferOutput<Row['schema']>
    : Row['kind'] extends 'persons'
      ? readonly string[]
      : string | undefined

// The schema of each is made from its row, as its type says.
const asked = Object.fromEntries(ASKED.map((name) => [name, heldSchema(rows[name])])) as {
  readonly [Name in AskedField]: v.GenericSchema<unknown, Held<Rows[Name]>>
}

const schema = v.object({
  ...asked,
  by: v.optional(v.string()),
  audience: v.optional(v.picklist(['everyone', 'professionals', 'chair']), 'everyone'),
  value: rows.value.schema,
  /** The entry that this one says more about. */
  of: v.optional(v.string()),
})
export type EntryFields = Readonly<v.InferOutput<typeof schema>>

/** Nothing chosen: nobody named, no certainty, and for everyone. */
export const nothingChosen: EntryFields = v.parse(schema, {})

/** Reads what a draft kept; nothing chosen where it is not readable. */
export function readChosen(kept: unknown): EntryFields {
  const parsed = v.safeParse(schema, kept)
  return parsed.success ? parsed.output : nothingChosen
}

/**
 * What stays chosen once something was said: who speaks, and for whom it may be seen. About whom it is, is chosen anew
 * for each: nobody should carry a worry that nobody named. The audience stays until somebody changes it, as what is safe
 * must not be what resets.
 */
export function carryOver({ by, audience }: EntryFields): EntryFields {
  return { ...nothingChosen, by, audience }
}

/** A field beside the words: one by its row, or one whose control is odd. */
export type BesideField = AskedField | 'by' | 'value'

const BESIDE = Object.keys(rows).filter(
  (name): name is BesideField => name === 'by' || name === 'value' || isAsked(name),
)

/** Of the fields that the guide asks, with what is asked for beside them: in the order of their table. */
export function besideFields(fields: readonly EntryField[]): readonly BesideField[] {
  const listed = new Set<string>(fields)
  return BESIDE.filter((name) => listed.has(name) || listed.has(ROWS[name]?.beside ?? ''))
}

/** What was chosen in these fields, as an entry holds it. */
export function saidOfChosen(fields: readonly EntryField[], chosen: EntryFields): Partial<Entry> {
  const said = besideFields(fields).map((name) => [name, saidOf(rows[name], chosen[name])])
  return Object.fromEntries(said)
}

/** What was said in the fields of an entry, so that it can be changed. */
export function chosenOf(entry: Entry): Partial<EntryFields> {
  const held = ASKED.map((name) => [name, heldOf(rows[name], entry[name])])
  return Object.fromEntries(held)
}

function heldSchema({ kind, schema: stored }: Field): v.GenericSchema {
  if (isTyped(kind)) return v.optional(v.string(), '')
  if (kind === 'persons') return v.optional(v.pipe(v.array(v.string()), v.readonly()), [])
  return kind === 'choice' ? stored : v.optional(v.string())
}

function saidOf({ kind }: Field, held: EntryFields[BesideField]): unknown {
  if (held === undefined || typeof held !== 'string') return held
  if (kind === 'who') return readWho(held)
  if (!isTyped(kind)) return held
  return (kind === 'moment' ? readWhen(held) : held).trim() || undefined
}

function heldOf({ kind }: Field, said: Entry[AskedField]): unknown {
  if (typeof said === 'object' && 'kind' in said) return whoKey(said)
  return said ?? (isTyped(kind) ? '' : undefined)
}

function isAsked(name: string): name is AskedField {
  return ROWS[name]?.form === 'asked'
}

function isTyped(kind: Field['kind']): boolean {
  return kind === 'text' || kind === 'moment' || kind === 'date'
}
