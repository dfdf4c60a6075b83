import { isRealTime } from '#base'
import { wordFields } from '../field/field'
import { meetingFact } from '../log/envelope'
import { onlyStanding } from '../log/erase/onlyStanding'
import { free } from '../log/known'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import { closingPlan, cooperation } from './cooperation'
import { cooperationFields } from './fields'
import { keyedFields } from '../visibility/keyedTexts'
import { textKey } from '../visibility/textKey'

/** How those at the table go on together, and what to do when things go wrong again. */
export const cooperationFacts = [
  meetingFact('cooperationPut', { cooperation }),
  meetingFact('closingPlanPut', { closingPlan }),
] as const

export const cooperationChecks: Checks<typeof cooperationFacts> = {
  cooperationPut: ({ cooperation: { next } }) =>
    next !== undefined && !isRealTime(next) ? { code: 'date-invalid' } : null,
  closingPlanPut: free,
}

export const cooperationEvolves: Evolves<typeof cooperationFacts> = {
  cooperationPut: (meeting, { cooperation }) => ({
    ...meeting,
    cooperation: { ...cooperation, part: meeting.part },
  }),
  closingPlanPut: (meeting, { closingPlan }) => ({
    ...meeting,
    closingPlan: { ...closingPlan, part: meeting.part },
  }),
}

export const cooperationSays: Says<typeof cooperationFacts> = {
  cooperationPut: {
    keyedTexts: ({ cooperation }) => keyedFields(cooperation, textKey.cooperation),
  },
  closingPlanPut: {
    keyedTexts: ({ closingPlan }) => keyedFields(closingPlan, textKey.closingPlan),
  },
}

export const cooperationSets: Sets<typeof cooperationFacts> = {
  cooperationPut: { sets: ({ meeting }) => [`${meeting} cooperation`] },
  closingPlanPut: { sets: ({ meeting }) => [`${meeting} closingPlan`] },
}

export const cooperationRemains: Remains<typeof cooperationFacts> = {
  cooperationPut: {
    afterClosing: 'stays',
    onlyStanding: (fact, { cooperation }) => ({
      ...fact,
      cooperation: onlyStanding(fact.cooperation, cooperation, WORDS),
    }),
  },
  closingPlanPut: {
    afterClosing: 'stays',
    onlyStanding: (fact, { closingPlan }) => ({
      ...fact,
      closingPlan: onlyStanding(fact.closingPlan, closingPlan, WORDS_OF_PLAN),
    }),
  },
}

const WORDS = wordFields(cooperationFields)
const WORDS_OF_PLAN = ['signal', 'first', 'contact'] as const
