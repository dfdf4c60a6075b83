import * as v from 'valibot'
import { id, instant, list } from '../values'

/** The version in which facts are written now; older ones are lifted when they are read. */
export const FACT_VERSION = 1

const envelope = {
  id,
  at: instant,
  /** The action of the chair that this fact came from: what is taken back together. */
  action: id,
  v: v.literal(FACT_VERSION),
}

/** A fact about the case, outside any meeting. */
export function caseFact<const Type extends string, Body extends v.ObjectEntries>(
  type: Type,
  body: Body,
) {
  return v.object({ ...envelope, type: v.literal(type), ...body })
}

/** A fact of one meeting. */
export function meetingFact<const Type extends string, Body extends v.ObjectEntries>(
  type: Type,
  body: Body,
) {
  return v.object({ ...envelope, type: v.literal(type), meeting: id, ...body })
}

/**
 * The participants who heard the words that stand, or read them when they were released, where the place in the log does
 * not tell: after closing, the last wording stands in the place of the first.
 */
export const heard = v.optional(list(id))

type Raw = Readonly<Record<string, unknown>>

/** Lifts a fact by one version; the key is the version it lifts from. Version 1 is the first. */
const steps: Readonly<Record<number, (fact: Raw) => Raw>> = {}

/** Lifts a fact as it was written by an older Beraad, step by step, to the present version. */
export function lift(outside: unknown): unknown {
  if (typeof outside !== 'object' || outside === null || !('v' in outside)) return outside
  let fact: Raw = { ...outside }
  while (typeof fact['v'] === 'number' && fact['v'] < FACT_VERSION) {
    const step = steps[fact['v']]
    if (step === undefined) return outside
    fact = step(fact)
  }
  return fact
}
