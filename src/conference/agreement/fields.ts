import * as v from 'valibot'
import {
  always,
  choice,
  day,
  flag,
  own,
  persons,
  somebody,
  words,
  type Fields,
} from '../field/field'
import { id, list, text, who } from '../values'

/** Whether those concerned were told, or why not. */
export const told = v.object({ yes: v.boolean(), note: v.optional(text) })

/** A thing that an agreement serves: its ground picked from what was said. */
export const serves = v.object({
  kind: v.picklist(['entry', 'bottomLine', 'score']),
  id,
})

/** In sight wherever an agreement is, each in its own way. */
const everywhere = {
  form: 'byHand',
  details: 'byHand',
  wall: 'byHand',
  paper: 'byHand',
  list: 'byHand',
  json: 'byHand',
} as const

/** What is said of an afspraak: a row for each field. Only who, what and when are asked for in the end. */
export const agreementFields = {
  what: always(words(everywhere)),
  who: somebody(everywhere),
  by: day(everywhere),
  for: always(persons(everywhere)),
  kind: choice(
    'agreementKind',
    [
      // In the order of the figures of the leidraad.
      'informationProfessionals',
      'actionProfessionals',
      'actionFamily',
      'informationFamily',
      'meetingFamily',
      'meetingProfessionals',
    ],
    { form: 'choices', details: true, paper: 'byHand' },
  ),
  term: choice('term', ['short', 'long'], { form: 'choices', details: true, paper: 'byHand' }),
  why: words(everywhere),
  serves: own(v.optional(serves), { form: 'byHand', details: 'byHand', paper: 'byHand' }),
  withWhom: own(list(who), everywhere),
  readyWhen: words({
    form: 'more',
    details: true,
    paper: 'everyone',
    list: true,
    json: 'gereedAls',
  }),
  /** The moment it depends on, where there is no date: "als …, dan …". */
  moment: words({ ...everywhere, form: 'more', list: true }),
  /** Help that fills the time of a waiting list. */
  bridging: words({
    form: 'more',
    details: true,
    paper: 'everyone',
    list: true,
    json: 'overbrugging',
  }),
  company: choice('company', ['alone', 'pair', 'police'], {
    form: 'more',
    details: true,
    paper: 'byHand',
  }),
  /** Whoever does it, or for whom it is, needs an interpreter or somebody beside them. */
  support: flag({
    form: 'more',
    details: true,
    wall: true,
    paper: 'everyone',
    list: true,
    json: 'ondersteuningNodig',
  }),
  informed: own(v.optional(told), {
    form: 'byHand',
    details: 'byHand',
    paper: 'byHand',
    list: 'byHand',
    json: 'byHand',
  }),
  /** The idea that it grew from. */
  idea: own(v.optional(id), {}),
} as const satisfies Fields
