import { agreementFields } from '../agreement/fields'
import { bottomLineFields } from '../bottomLine/fields'
import { weighingFields } from '../choice/fields'
import { cooperationFields } from '../cooperation/fields'
import { entryFields } from '../entry/fields'
import { personFields } from '../person/fields'
import { participantFields } from '../plan/fields'
import { safetyFields } from '../safety/fields'

/** The fields of every thing that is filled in, by what it is called. */
export const FIELDS = {
  agreement: agreementFields,
  bottomLine: bottomLineFields,
  cooperation: cooperationFields,
  entry: entryFields,
  participant: participantFields,
  person: personFields,
  safety: safetyFields,
  weighing: weighingFields,
} as const

/** A thing that has a table of fields. */
export type Noun = keyof typeof FIELDS
