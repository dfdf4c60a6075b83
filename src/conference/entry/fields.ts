import { DOMAINS, SLOTS, type EntryField } from '#guide'
import * as v from 'valibot'
import {
  always,
  choice,
  day,
  flag,
  moment,
  own,
  person,
  persons,
  seat,
  somebody,
  words,
  type Fields,
} from '../field/field'
import { id } from '../values'

const byHand = { form: 'byHand', details: 'byHand', wall: 'byHand', paper: 'byHand' } as const
/** Asked for where the guide does, and told under the words; odd on the wall. */
const asked = { ...byHand, form: 'asked', details: true, paper: 'professionals' } as const
/** As `asked`, and the wall shows it among the particulars. */
const particular = { ...asked, wall: true } as const

/** What is said of an entry: a row for each field, in the order in which Tab reaches them. */
export const entryFields = {
  text: always(words(byHand)),
  slot: choice('slot', SLOTS, { ...asked, details: 'byHand' }),
  domain: choice('domain', DOMAINS, asked),
  value: own(
    v.optional(v.picklist(['yes', 'partly', 'no', 'unknown', 'strength', 'neutral', 'worry'])),
    byHand,
  ),
  /** The one person whose answer this is. */
  person: person(asked),
  /** The participant who said it. */
  by: seat(byHand),
  about: always(persons(asked)),
  organisation: words(particular),
  since: moment(particular),
  when: moment(asked),
  goal: words(particular),
  result: words(particular),
  /** From which organisation an idea asks something. */
  towards: words(particular),
  /** Who finds out, for an unknown. */
  owner: somebody(particular),
  due: day(particular),
  source: words({ ...byHand, form: 'asked' }),
  /** From when the information is: what was so in spring need not be so now. */
  asOf: day({ ...particular, beside: 'source' }),
  nature: choice('riskKind', ['static', 'dynamic'], asked),
  reach: choice('riskKind', ['individual', 'systemic'], asked),
  certainty: choice('certainty', ['fact', 'suspicion', 'opinion'], asked),
  audience: always(choice('audience', ['everyone', 'professionals', 'chair'], byHand)),
  /** The entry that this one says more about. */
  of: own(v.optional(id), { form: 'byHand', wall: 'byHand' }),
  /** Brought in before the meeting. */
  beforehand: flag({ details: true, paper: 'professionals' }),
} as const satisfies Fields & Readonly<Record<EntryField, unknown>>
