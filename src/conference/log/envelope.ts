import * as v from 'valibot'
import { id, instant, list } from '../values'
import { HLC, NO_HLC } from './hlc'

/** The version in which facts are written now; older ones are lifted when their log is read (`parseLog`). */
export const FACT_VERSION = 2

const envelope = {
  id,
  at: instant,
  /** The action of the chair that this fact came from: what is taken back together. */
  action: id,
  /** Which device wrote it. */
  device: id,
  /** When, by a clock that never goes back: facts are in order of this, then of device. */
  hlc: v.pipe(v.string(), v.regex(HLC)),
  /** The facts whose place it takes, as far as its writer had seen them; left out where it stands beside all others. */
  after: v.optional(list(id)),
  v: v.literal(FACT_VERSION),
}

/** What a fact is given beside what it says. */
export type Envelope = 'id' | 'at' | 'action' | 'device' | 'hlc' | 'after' | 'v'

/** An envelope for a fact that goes into no log: neither its id nor its moment is asked. */
export const NO_LOG = {
  id: '?',
  at: '',
  action: '?',
  device: '?',
  hlc: NO_HLC,
  v: FACT_VERSION,
} as const

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
