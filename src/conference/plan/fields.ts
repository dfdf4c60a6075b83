import * as v from 'valibot'
import { always, own, words, type Fields } from '../field/field'
import { id } from '../values'

const seen = { form: 'byHand', wall: 'byHand', paper: 'byHand' } as const

/** What is known of somebody at the table: a row for each field. */
export const participantFields = {
  organisation: always(words(seen)),
  role: always(words(seen)),
  type: own(
    v.picklist([
      'procesregisseur',
      'casusregisseur',
      'professional',
      'materiedeskundige',
      'client',
      'vertrouwenspersoon',
      'tolk',
      'ervaringsdeskundige',
    ]),
    { form: 'byHand' },
  ),
  /** Which person of the family a client is. */
  person: own(v.optional(id), { form: 'byHand' }),
} as const satisfies Fields
