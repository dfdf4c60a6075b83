import type { CaseState, Meeting } from '#conference'
import { offeredDocuments, type PaperRequest } from '#documents'

/** Every paper that can be asked for of a meeting. */
export function everyPaper(state: CaseState, meeting: Meeting): readonly PaperRequest[] {
  const { organisations, persons } = offeredDocuments(state, meeting)
  return [
    { kind: 'agreements' },
    { kind: 'safetyPlan' },
    { kind: 'report', entries: [] },
    { kind: 'family' },
    ...persons.map(({ id }) => ({ kind: 'person', person: id }) as const),
    ...organisations.map((organisation) => ({ kind: 'organisation', organisation }) as const),
  ]
}

/** The text of a paper with a line for every line on it. */
export { paperText } from '../../../src/documents/paperText'
