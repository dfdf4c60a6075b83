import { PHASES } from '#guide'
import * as v from 'valibot'

const word = v.string()
const ids = v.pipe(v.array(word), v.readonly())

const invited = v.object({
  id: word,
  organisation: word,
  role: word,
  type: v.picklist([
    'procesregisseur',
    'casusregisseur',
    'professional',
    'materiedeskundige',
    'client',
    'vertrouwenspersoon',
    'tolk',
    'ervaringsdeskundige',
  ]),
  person: v.optional(word),
})

const seatedPart = v.object({ id: word, present: ids })

const planForm = v.object({
  kind: v.picklist(['focusoverleg', 'weegoverleg']),
  approach: v.picklist(['regulier', 'mda']),
  /** ISO date, or empty. */
  date: word,
  /** `09:30`, or empty. */
  time: word,
  /** As typed. */
  minutes: word,
  phase: v.picklist(PHASES),
  participants: v.pipe(v.array(invited), v.readonly()),
  split: v.boolean(),
  /** Who would be in which part, at least two; kept also while the meeting is not split. */
  parts: v.pipe(v.array(seatedPart), v.readonly()),
  /** As typed, for the steps that were changed. */
  stepMinutes: v.record(word, word),
  /** As typed, of each part that was changed; a draft of before there was this has none. */
  partMinutes: v.optional(v.record(word, word), {}),
  /** As typed, of each question with its phase that was changed. */
  questionMinutes: v.optional(v.record(word, word), {}),
  togetherGround: word,
})

/** A draft of before there could be more than two parts. */
const inTwo = v.looseObject({ inA: ids, inB: ids })

/** A plan while it is being filled in: what was typed, not yet what it means. */
export type PlanForm = Readonly<v.InferOutput<typeof planForm>>
export type Invited = Readonly<v.InferOutput<typeof invited>>

/** Reads a form that was kept as a draft; null where it is none. */
export function parsePlanForm(outside: unknown): PlanForm | null {
  const parsed = v.safeParse(planForm, lifted(outside))
  return parsed.success ? parsed.output : null
}

function lifted(outside: unknown): unknown {
  const earlier = v.safeParse(inTwo, outside)
  if (!earlier.success) return outside
  const { inA, inB, ...form } = earlier.output
  const parts = [
    { id: 'A', present: inA },
    { id: 'B', present: inB },
  ]
  return { ...form, parts }
}
