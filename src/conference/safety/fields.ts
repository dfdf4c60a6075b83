import { always, day, persons, somebody, words, type Fields } from '../field/field'

const told = { form: 'byHand', paper: 'byHand' } as const

/** What is said in one line of the safety log: a row for each field. Never on the wall. */
export const safetyFields = {
  /** Since when; nobody may know the day. */
  since: day(told),
  /** By what we see it: what somebody saw or heard. */
  seenBy: always(words(told)),
  saidBy: somebody(told),
  /** For whom it is safe; empty where that was not said. */
  about: always(persons(told)),
} as const satisfies Fields
