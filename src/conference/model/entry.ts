import * as v from 'valibot'
import { entryFields } from '../entry/fields'
import { entriesOf } from '../field/field'
import { weighingFields } from '../weighing/fields'
import { id, part, phase } from './values'

/** What the group makes of an idea once the brainstorm is over. */
export const weighing = v.object(entriesOf(weighingFields))
export type Weighing = Readonly<v.InferOutput<typeof weighing>>

/** One thing that was said in answer to a question; an idea is an entry too. */
export const entry = v.object({
  id,
  phase,
  question: v.pipe(v.string(), v.maxLength(80)),
  /** The part of the meeting in which it was said. */
  part,
  ...entriesOf(entryFields),
})
export type Entry = Readonly<v.InferOutput<typeof entry>>
