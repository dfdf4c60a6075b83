import * as v from 'valibot'
import { always, own, words, type Fields } from '../field/field'

/** What is known of somebody of the family or its network: a row for each field. A pseudonym, never a name. */
export const personFields = {
  label: always(words({ form: 'byHand', wall: 'byHand', paper: 'byHand', json: 'byHand' })),
  /** Year of birth. */
  born: own(v.optional(v.pipe(v.number(), v.integer())), { form: 'byHand', wall: 'byHand' }),
  /** Where this person lives in general words ("thuis", "elders"); never an address. */
  lives: words({ form: 'byHand' }),
} as const satisfies Fields
