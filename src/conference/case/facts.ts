import * as v from 'valibot'
import { caseFact } from '../log/envelope'
import { free } from '../log/known'
import type { CaseChecks, CaseEvolves, Remains, Says, Sets } from '../log/rows'
import { date, text } from '../values'
import { checkClosing, checkRetention } from './closing'

/** What is noted of a case as a whole. */
export const caseFacts = [
  caseFact('caseOpened', { code: text, practice: v.boolean() }),
  caseFact('codeChanged', { code: text }),
  /** `kept`: what stays of the case; left out where nothing was asked about that. */
  caseFact('caseClosed', {
    ground: text,
    kept: v.optional(v.picklist(['agreements', 'everything'])),
  }),
  caseFact('caseReopened', { ground: text }),
  /** Until when the case is kept, where that is not the term of the organisation. */
  caseFact('retentionSet', { until: date, ground: text }),
] as const

export const caseChecks: CaseChecks<typeof caseFacts> = {
  codeChanged: ({ code }) => (code.trim() === '' ? { code: 'code-empty' } : null),
  caseClosed: (wish, state) => checkClosing(state, wish),
  caseReopened: free,
  retentionSet: checkRetention,
}

export const caseEvolves: CaseEvolves<typeof caseFacts> = {
  caseOpened: (state, { at, code, practice }) => ({ ...state, code, practice, openedAt: at }),
  codeChanged: (state, { code }) => ({ ...state, code }),
  caseClosed: (state, { at, ground, kept }) => ({
    ...state,
    closed: { at, ground, ...(kept !== undefined && { kept }) },
  }),
  caseReopened: (state) => ({ ...state, closed: null }),
  retentionSet: (state, { until, ground }) => ({ ...state, retention: { until, ground } }),
}

export const caseSays: Says<typeof caseFacts> = {
  caseOpened: 'nothing',
  codeChanged: 'nothing',
  caseClosed: 'nothing',
  caseReopened: 'nothing',
  retentionSet: 'nothing',
}

export const caseSets: Sets<typeof caseFacts> = {
  caseOpened: { sets: () => ['code'] },
  codeChanged: { sets: () => ['code'] },
  caseClosed: { sets: () => ['closing'] },
  caseReopened: { sets: () => ['closing'] },
  retentionSet: { sets: () => ['retention'] },
}

export const caseRemains: Remains<typeof caseFacts> = {
  caseOpened: {
    afterClosing: 'stays',
    onlyStanding: (fact, { code }) => ({ ...fact, code }),
  },
  codeChanged: {
    afterClosing: 'stays',
    onlyStanding: (fact, { code }) => ({ ...fact, code }),
  },
  caseClosed: {
    // What was opened again since is open: no closing may stand after that.
    afterClosing: (fact, { closed }, { isLast }) => (closed !== null && isLast(fact) ? fact : null),
  },
  caseReopened: { afterClosing: 'goes' },
  retentionSet: {
    afterClosing: (fact, _case, { isLast }) => (isLast(fact) ? fact : null),
    onlyStanding: (fact, { retention }) => ({
      ...fact,
      ground: fact.ground === retention?.ground ? fact.ground : '',
    }),
  },
}
