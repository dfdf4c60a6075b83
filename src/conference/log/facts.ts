import * as v from 'valibot'
import type { Result } from '#base'
import { ok, refused } from '#base'
import { agreementFacts } from '../agreement/facts'
import { bottomLineFacts } from '../bottomLine/facts'
import { caseFacts } from '../case/facts'
import { choiceFacts } from '../choice/facts'
import { weighingFacts } from '../choice/weighing'
import { clockFacts } from '../clock/facts'
import { cooperationFacts } from '../cooperation/facts'
import { courseFacts } from '../course/facts'
import { entryFacts } from '../entry/facts'
import { gateFacts } from '../gate/facts'
import { drawingFacts } from '../person/drawing'
import { personFacts } from '../person/facts'
import { toldFacts } from '../person/told'
import { planFacts } from '../plan/facts'
import { roomFacts } from '../room/facts'
import { wallFacts } from '../room/wall'
import { safetyFacts } from '../safety/facts'
import { scoreFacts } from '../score/facts'
import { tableFacts } from '../table/facts'
import { releaseFacts } from '../visibility/facts'
import type { Envelope } from './envelope'

/** Outside a meeting: never taken back by undo. */
const ofTheCase = [...caseFacts, ...personFacts, ...toldFacts, ...planFacts] as const
/** Where the chair is, who is in the room and what hangs on the wall: never taken back by undo, only changed anew. */
const lasting = [
  ...courseFacts,
  ...roomFacts,
  ...wallFacts,
  ...drawingFacts,
  ...clockFacts,
] as const
/** What was said, scored, chosen and agreed: all of it can be taken back. */
const undoable = [
  ...entryFacts,
  ...releaseFacts,
  ...choiceFacts,
  ...weighingFacts,
  ...scoreFacts,
  ...gateFacts,
  ...agreementFacts,
  ...bottomLineFacts,
  ...cooperationFacts,
  ...safetyFacts,
  ...tableFacts,
] as const

/** The schemas of all facts: each noun lists its own. */
export const factSchemas = [...ofTheCase, ...lasting, ...undoable] as const
const factSchema = v.variant('type', factSchemas)
// Asked by name: a variant tries its options one after the other, which is most of the time that a long log takes.
const schemaOf = new Map<unknown, (typeof factSchemas)[number]>(
  factSchemas.map((schema) => [schema.entries.type.literal, schema]),
)

/** A small thing that happened, as the log keeps it. */
export type Fact = Readonly<v.InferOutput<typeof factSchema>>
export type FactType = Fact['type']
export type FactOf<Type extends FactType> = Extract<Fact, { type: Type }>

/** A fact of a meeting, as opposed to one of the case as a whole. */
export type MeetingFact = Readonly<
  v.InferOutput<(typeof lasting)[number] | (typeof undoable)[number]>
>
export type MeetingFactType = MeetingFact['type']
export type CaseFactType = Exclude<FactType, MeetingFactType>

type WithoutEnvelope<F> = F extends Fact ? Omit<F, Envelope> : never
/** What a fact says, before it is given its id, moment and action. */
export type FactBody = WithoutEnvelope<Fact>

const typesOf = (schemas: readonly { entries: { type: { literal: string } } }[]) =>
  new Set(schemas.map((schema) => schema.entries.type.literal))
const undoableTypes = typesOf(undoable)
const meetingTypes = typesOf([...lasting, ...undoable])

/** Whether undo takes this fact back: what was said and decided, never where the chair is or what hangs on the wall. */
export function isUndoable(fact: { readonly type: FactType }): boolean {
  return undoableTypes.has(fact.type)
}

/** Whether a fact belongs to the course of one meeting. */
export function isMeetingFact(fact: Fact): fact is MeetingFact {
  return meetingTypes.has(fact.type)
}

/** What is no fact: the path of the first wrong field, never what stands in it. */
export interface NotAFact {
  readonly code: 'not-a-fact'
  readonly path: string
}

/**
 * Reads a fact as it is written now, and checks every field. A whole log from outside (disk, backup), whose facts may be
 * older, is read by `parseLog`. Refuses with `not-a-fact`.
 */
export function parseFact(outside: unknown): Result<Fact, NotAFact> {
  const parsed = v.safeParse(schemaOf.get(typeIn(outside)) ?? factSchema, outside)
  if (parsed.success) return ok(parsed.output)
  const keys = parsed.issues[0]?.path?.map((piece) => String(piece.key)) ?? []
  const record = keys.findIndex((key) => RECORDS.has(key))
  const named = record < 0 ? keys : keys.slice(0, record + 1)
  return refused({ code: 'not-a-fact', path: named.join('.') })
}

function typeIn(outside: unknown): unknown {
  return typeof outside === 'object' && outside !== null && 'type' in outside ? outside.type : null
}

/** Fields whose keys come from outside: a path goes no further, or it would tell of what is in them. */
const RECORDS: ReadonlySet<string> = new Set(['placed', 'questionMinutes', 'stepMinutes'])
