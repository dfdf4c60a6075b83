import * as v from 'valibot'
import { dissent, list, part, phase, text } from '../values'

const question = v.pipe(v.string(), v.maxLength(80))

/** How a gate was answered. */
export const gateAnswer = v.object({
  phase,
  question,
  part,
  answer: v.picklist(['zorgen', 'geen', 'directe', 'stabiele', 'ja', 'nee']),
  ground: text,
  differs: list(dissent),
})
export type GateAnswered = Readonly<v.InferOutput<typeof gateAnswer>>
