import * as v from 'valibot'
import { own, somebody, words, type Fields } from '../field/field'
import { localTime } from '../values'

/** In sight on the wall and on paper; on paper each in its own way. */
const seen = { form: 'byHand', wall: true, paper: 'byHand' } as const

/** What is said of how the group works together from here on: a row for each field, in the order of the wall. */
export const cooperationFields = {
  next: own(v.optional(localTime), seen),
  /** Where the next meeting is: an office. Whoever is kept apart and does not come is never told. */
  nextPlace: words(seen),
  nextWho: words(seen),
  timeline: words(seen),
  informing: words(seen),
  /** The family's fixed contact. */
  contact: somebody(seen),
  /** By what number or address the fixed contact can be reached: of their work. */
  contactReach: words(seen),
  casusregisseur: somebody(seen),
  scaleUp: words({ ...seen, form: 'more' }),
  scaleDown: words({ ...seen, form: 'more' }),
  feedback: words({ ...seen, form: 'more' }),
} as const satisfies Fields
