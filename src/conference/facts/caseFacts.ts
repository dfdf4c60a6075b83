import * as v from 'valibot'
import { keptApart, person, relation } from '../model/family'
import { plan } from '../model/plan'
import { id, text } from '../model/pieces'
import { caseFact } from './envelope'

/** What is noted of a case outside its meetings. */
export const caseFacts = [
  caseFact('caseOpened', { code: text, practice: v.boolean() }),
  caseFact('codeChanged', { code: text }),
  caseFact('personPut', { person }),
  caseFact('personRemoved', { person: id }),
  caseFact('relationPut', { relation }),
  caseFact('relationRemoved', { relation }),
  caseFact('keptApartPut', { keptApart }),
  caseFact('keptApartRemoved', { keptApart }),
  caseFact('meetingPlanned', { meeting: id, plan }),
  caseFact('meetingCancelled', { meeting: id }),
  caseFact('caseClosed', { ground: text }),
  caseFact('caseReopened', { ground: text }),
] as const
