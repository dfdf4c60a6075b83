import * as v from 'valibot'
import { PHASES, STEPS } from '#guide'

/** An id made by the app; never a name. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64))

/** Text as somebody typed it; any script, any sign, up to a limit no sentence reaches. */
export const text = v.pipe(v.string(), v.maxLength(20_000))

/** An instant in UTC: `2026-12-03T08:30:00.000Z`. */
export const instant = v.pipe(v.string(), v.isoTimestamp())

/** A local date `2026-12-07`. */
export const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))

/** A local date and time without zone: `2026-12-17T09:30`. */
export const localTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))

export const phase = v.picklist(PHASES)
export const step = v.picklist(STEPS)
export const part = v.pipe(v.string(), v.minLength(1), v.maxLength(8))

/** Where words of more than one part stand together: no part has this id, so it is seen only where it is released. */
export const NO_PART = '+'

/** A list that nobody changes in place. */
export function list<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.readonly())
}

/** Who can be named as the one who does, guards or decides: at the table, of the family, or someone else. */
export const who = v.variant('kind', [
  v.object({ kind: v.literal('participant'), id }),
  v.object({ kind: v.literal('person'), id }),
  v.object({ kind: v.literal('other'), name: text }),
])
export type Who = Readonly<v.InferOutput<typeof who>>

/** One word for somebody, to compare and to use as a key. */
export function whoKey(somebody: Who): string {
  return somebody.kind === 'other' ? `other:${somebody.name}` : `${somebody.kind}:${somebody.id}`
}

/** For whom something is meant to be seen. */
export const audience = v.picklist(['everyone', 'professionals', 'chair'])
export type Audience = v.InferOutput<typeof audience>

/** Somebody who sees it differently, and why. */
export const dissent = v.object({ who, reason: text })
export type Dissent = Readonly<v.InferOutput<typeof dissent>>
