import * as v from 'valibot'
import { schemaEntries } from '../field/field'
import { id, part, phase } from '../values'
import { entryFields } from './fields'

/** One thing that was said in answer to a question; an idea is an entry too. */
export const entry = v.object({
  id,
  phase,
  question: v.pipe(v.string(), v.maxLength(80)),
  /** The part of the meeting in which it was said. */
  part,
  ...schemaEntries(entryFields),
})
export type Entry = Readonly<v.InferOutput<typeof entry>>
