import * as v from 'valibot'
import { factSchemas } from '../../../src/conference/log/facts'
import { date, id, instant, localTime, part, text, who } from '../../../src/conference/values'

/** What a field of a fact holds, as its schema says. `always`: a literal, which tells nothing. */
type FieldKind = 'text' | 'id' | 'number' | 'choice' | 'flag' | 'date' | 'always'

/** A field by its path through the fact, such as `agreementPut.agreement.who.other.name`. */
export interface Field {
  readonly path: string
  readonly kind: FieldKind
}

/** A field with what stands in it. */
export interface Filled extends Field {
  readonly value: unknown
}

/** As far as this walk looks into a schema of valibot. */
export interface Schema {
  readonly type: string
  readonly entries?: Readonly<Record<string, Schema>>
  readonly wrapped?: Schema
  readonly item?: Schema
  readonly value?: Schema
  readonly options?: readonly (Schema | string)[]
  readonly literal?: unknown
}

/** What every fact has beside what it says. */
const ENVELOPE = new Set(['id', 'at', 'action', 'device', 'hlc', 'after', 'v', 'type'])
const KNOWN = new Map<unknown, FieldKind>([
  [text, 'text'],
  [id, 'id'],
  [part, 'id'],
  [date, 'date'],
  [localTime, 'date'],
  [instant, 'date'],
])
const KINDS: Readonly<Record<string, FieldKind>> = {
  // Written with a schema of its own: as open as any text.
  string: 'text',
  number: 'number',
  picklist: 'choice',
  boolean: 'flag',
  literal: 'always',
}

/** Compared as what it is: valibot's own type of it is narrower. */
const WHO: Schema = who

const facts: readonly Schema[] = factSchemas

/** Every field of every fact, by walking their schemas: a field that is added is found by itself. */
export function fieldsOfFacts(): readonly Field[] {
  return facts.flatMap(fieldsOf)
}

/** As `fieldsOfFacts`, of one fact. */
export function fieldsOf(schema: Schema): readonly Field[] {
  return bodyOf(schema, undefined).filter(({ kind }) => kind !== 'always')
}

/** The fields that this fact fills: what is empty or left out is not filled. */
export function filledIn(fact: { readonly type: string }): readonly Filled[] {
  const schema = facts.find(({ entries }) => entries?.['type']?.literal === fact.type)
  if (schema === undefined) throw new Error(`no schema of the fact ${fact.type}`)
  return bodyOf(schema, fact).filter(({ kind, value }) => kind !== 'always' && isFilled(value))
}

function bodyOf({ entries = {} }: Schema, said: object | undefined): readonly Filled[] {
  const literal = entries['type']?.literal
  const type = typeof literal === 'string' ? literal : 'fact'
  return Object.entries(entries)
    .filter(([name]) => !ENVELOPE.has(name))
    .flatMap(([name, schema]) => below(schema, `${type}.${name}`, inside(said, name)))
}

/** What a schema holds by itself; `who` for somebody, undefined where it has fields of its own. */
export function kindOf(schema: Schema): FieldKind | 'who' | undefined {
  return schema === WHO ? 'who' : (KNOWN.get(schema) ?? KINDS[schema.type])
}

/** The fields of a schema, each with what stands there in `said`; of a list one for each of its items. */
function below(schema: Schema, path: string, said: unknown): readonly Filled[] {
  const known = kindOf(schema)
  if (known !== undefined && known !== 'who') return [{ path, kind: known, value: said }]
  const { wrapped, item, value, entries, options } = schema
  if (wrapped !== undefined) return below(wrapped, path, said)
  if (item !== undefined) {
    return (Array.isArray(said) ? said : [undefined]).flatMap((each) => below(item, path, each))
  }
  if (value !== undefined) {
    const all = isObject(said) ? Object.values(said) : [undefined]
    return all.flatMap((each: unknown) => below(value, path, each))
  }
  if (entries !== undefined) {
    return Object.entries(entries).flatMap(([name, each]) =>
      below(each, `${path}.${name}`, inside(said, name)),
    )
  }
  if (options !== undefined) return options.flatMap((each) => option(each, path, said))
  throw new Error(`${path}: teach fieldsOfFacts.ts what a schema of type ${schema.type} holds`)
}

/** One of several shapes; its fields go by its name, so that each of them must come about. */
function option(schema: Schema | string, path: string, said: unknown): readonly Filled[] {
  if (typeof schema === 'string') return [{ path, kind: 'choice', value: said }]
  const literal = schema.entries?.['kind']?.literal
  const name = typeof literal === 'string' ? literal : schema.type
  const isThis = said !== undefined && v.is(schema as v.GenericSchema, said)
  return below(schema, `${path}.${name}`, isThis ? said : undefined)
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function inside(of: unknown, name: string): unknown {
  return isObject(of) ? of[name] : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
