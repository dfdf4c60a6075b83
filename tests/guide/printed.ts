import * as v from 'valibot'

const texts = v.record(v.string(), v.pipe(v.string(), v.trim(), v.minLength(1)))
const registers = v.strictObject({ nl: texts, 'nl-eenvoudig': texts, en: texts })
const place = v.object({ phase: v.string(), step: v.string(), question: v.string() })

const question = v.object({
  id: v.string(),
  key: v.string(),
  under: v.optional(v.string()),
  answer: v.looseObject({ shape: v.string() }),
  gate: v.optional(
    v.array(v.object({ answer: v.string(), leads: v.object({ to: v.string(), arrives: place }) })),
  ),
  weight: v.number(),
  text: registers,
})

/** What `npm run guide` prints, as a reader outside the project may count on it. */
const printed = v.object({
  version: v.literal(1),
  phases: v.array(
    v.object({
      id: v.string(),
      text: registers,
      steps: v.array(
        v.object({
          id: v.string(),
          text: registers,
          minutes: v.number(),
          questions: v.array(question),
        }),
      ),
    }),
  ),
})

/** Reads the printed guide; throws where it is no JSON, or not of this shape. */
export function readPrinted(output: string): v.InferOutput<typeof printed> {
  return v.parse(printed, JSON.parse(output))
}
