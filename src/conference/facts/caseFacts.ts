import * as v from 'valibot'
import { during, keptApart, person, relation } from '../model/family'
import { plan } from '../model/plan'
import { date, id, list, text } from '../model/values'
import { caseFact } from './envelope'

/** What is noted of a case outside its meetings. */
export const caseFacts = [
  caseFact('caseOpened', { code: text, practice: v.boolean() }),
  caseFact('codeChanged', { code: text }),
  caseFact('personPut', { person, during: v.optional(during) }),
  caseFact('personRemoved', { person: id }),
  caseFact('relationPut', { relation, during: v.optional(during) }),
  caseFact('relationRemoved', { relation }),
  caseFact('keptApartPut', { keptApart }),
  caseFact('keptApartRemoved', { keptApart }),
  /** Whom of the family an agreement, a bottom line or an entry was told, or was not; `notNoted` takes that back. */
  caseFact('told', {
    item: id,
    to: list(id),
    how: v.picklist(['told', 'notTold', 'notNoted']),
    on: v.optional(date),
    note: v.optional(text),
  }),
  caseFact('meetingPlanned', { meeting: id, plan }),
  caseFact('meetingCancelled', { meeting: id }),
  /** `kept`: what stays of the case; left out where nothing was asked about that. */
  caseFact('caseClosed', {
    ground: text,
    kept: v.optional(v.picklist(['agreements', 'everything'])),
  }),
  caseFact('caseReopened', { ground: text }),
  /** Until when the case is kept, where that is not the term of the organisation. */
  caseFact('retentionSet', { until: date, ground: text }),
] as const
