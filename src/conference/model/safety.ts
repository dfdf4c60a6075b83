import * as v from 'valibot'
import { entriesOf } from '../field/field'
import { safetyFields } from '../safety/fields'
import { audience, id, part, phase } from './values'

/** One line of the safety log: since when it is safe, by what we see that, and who says so. */
export const safetyNote = v.object({ id, phase, part, audience, ...entriesOf(safetyFields) })
export type SafetyNote = Readonly<v.InferOutput<typeof safetyNote>>
