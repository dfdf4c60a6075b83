import * as v from 'valibot'
import { LIMITS } from './limits'

/** What the first line says, so that whoever opens the file without Beraad knows what it is. */
export const FORMAT = 'beraad-backup'
/** The version of the container; facts have a version of their own. */
export const CONTAINER_VERSION = 1

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))
const sha256 = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/))

/** The first line. */
export const manifest = v.object({
  record: v.literal('manifest'),
  format: v.literal(FORMAT),
  version: v.literal(CONTAINER_VERSION),
  /** When it was made: an instant in UTC. */
  made: v.pipe(v.string(), v.isoTimestamp()),
  /** The version of Beraad that made it. */
  app: v.pipe(v.string(), v.maxLength(40)),
  cases: count(LIMITS.cases),
})
export type Manifest = Readonly<v.InferOutput<typeof manifest>>

/** The first line of any version, to tell a newer one from another kind of file. */
export const anyManifest = v.object({ format: v.literal(FORMAT), version: v.number() })

/** What the chair has set; another room knows what it says. */
const settings = v.object({ record: v.literal('settings'), settings: v.unknown() })

/** Says that so many facts of a case follow, one a line. */
const oneCase = v.object({
  record: v.literal('case'),
  /** As the vault takes it: it stands on the disk in the clear. */
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  facts: count(LIMITS.facts),
  /** Bytes of those lines, and their SHA-256; both with the ends of the lines. */
  bytes: count(LIMITS.caseBytes),
  sha256,
  /** How many facts could not be read any more when the backup was made. */
  lost: v.optional(count(Number.MAX_SAFE_INTEGER)),
})
export type CaseRecord = Readonly<v.InferOutput<typeof oneCase>>

/** The last line: without it the file is not whole. */
const end = v.object({
  record: v.literal('end'),
  cases: count(LIMITS.cases),
  facts: count(Number.MAX_SAFE_INTEGER),
  /** SHA-256 of all lines before it that carry a `record`, with their ends. */
  sha256,
})
export type End = Readonly<v.InferOutput<typeof end>>

/** Every line after the first that is no fact. */
export const innerRecord = v.variant('record', [settings, oneCase, end])
export type InnerRecord = Readonly<v.InferOutput<typeof innerRecord>>
