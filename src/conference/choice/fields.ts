import { choice, flag, words, type Fields } from '../field/field'

const seen = { form: 'byHand', wall: 'byHand' } as const

/** What the group makes of an idea once the brainstorm is over: a row for each field. */
export const weighingFields = {
  /** A priority for the client. */
  client: flag(seen),
  bearable: choice('bearable', ['low', 'middle', 'high'], seen),
  bearableNote: words(seen),
  term: choice('term', ['short', 'long'], seen),
  level: choice('level', ['family', 'network', 'basic', 'specialist', 'pressure'], seen),
  /** How the subject experts look at it. */
  expert: words(seen),
  /** Why this idea has priority. */
  ground: words(seen),
} as const satisfies Fields
