import * as v from 'valibot'
import { told } from '../agreement/fields'
import { always, day, own, persons, somebody, words, type Fields } from '../field/field'

/** In sight wherever a bottom line is, each in its own way. */
const everywhere = {
  form: 'byHand',
  details: 'byHand',
  wall: 'byHand',
  paper: 'byHand',
  list: 'byHand',
  json: 'byHand',
} as const

/** What is said of a bodemeis: a row for each field. */
export const bottomLineFields = {
  text: always(words(everywhere)),
  guard: somebody(everywhere),
  /** For whom of the family it is; where nobody was named it goes on no sheet of one who is kept apart. */
  for: persons(everywhere),
  /** How we see it. */
  seenBy: words({ ...everywhere, details: true, list: true, json: 'zichtbaarAan' }),
  ifBroken: words({ ...everywhere, details: true, list: true, json: 'alsNietNagekomen' }),
  decides: somebody({ ...everywhere, details: true, list: true }),
  check: day({ ...everywhere, details: true }),
  shared: own(v.optional(told), {
    form: 'byHand',
    details: 'byHand',
    paper: 'byHand',
    list: 'byHand',
    json: 'byHand',
  }),
} as const satisfies Fields
