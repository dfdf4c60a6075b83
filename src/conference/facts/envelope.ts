import * as v from 'valibot'
import { id, instant } from '../model/values'

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
