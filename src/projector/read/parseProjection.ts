import * as v from 'valibot'
import { STEPS } from '#guide'
import { REGISTERS } from '#i18n'
import type { NeutralPage, Projection, QuestionPage } from '../projection'
import { content } from './content'
import type { Reads } from './wallLines'
import { list, phase, wallText } from './wallLines'

const register = v.picklist(REGISTERS)
const step = v.picklist(STEPS)

const neutralPage: Reads<NeutralPage> = v.strictObject({
  kind: v.literal('neutral'),
  reason: v.picklist(['covered', 'notBegun', 'over', 'gone']),
  register,
})

const questionPage: Reads<QuestionPage> = v.strictObject({
  kind: v.literal('page'),
  register,
  phase,
  step,
  entered: list(step),
  part: v.nullable(v.string()),
  familyPresent: v.boolean(),
  family: list(wallText),
  size: v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)),
  question: v.nullable(v.string()),
  content,
})

const projection: Reads<Projection> = v.union([neutralPage, questionPage])

/** Reads what the wall was sent. Null for whatever is not a projection to the last field: then nothing is shown. */
export function parseProjection(outside: unknown): Projection | null {
  const read = v.safeParse(projection, outside)
  return read.success ? read.output : null
}
