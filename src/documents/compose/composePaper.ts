import type { CaseState, Meeting } from '#conference'
import type { Register } from '#i18n'
import { textsFor } from '#i18n'
import type { Paper } from '../paper'
import { composeAgreements } from './composeAgreements'
import { composeExtract } from './composeExtract'
import { composeFamily } from './family/composeFamily'
import { composeReport } from './report/composeReport'
import { composeSafetyPlan } from './safety/composeSafetyPlan'

/** A paper that can be asked for: for professionals, for one organisation, for the family or one of them, for the file. */
export type PaperRequest =
  | { readonly kind: 'agreements' }
  | { readonly kind: 'organisation'; readonly organisation: string }
  | { readonly kind: 'family' }
  | { readonly kind: 'person'; readonly person: string }
  /** Of one person, or of all of them together. */
  | { readonly kind: 'safetyPlan'; readonly person?: string }
  /** `entries`: ids of what the chair chose to report. */
  | { readonly kind: 'report'; readonly entries: readonly string[] }

/**
 * Composes a paper that was asked for. What the family reads is always in plain Dutch, whatever the screen speaks.
 *
 * @param house by what the house can be reached whose papers these are, where it was set
 */
export async function composePaper(
  request: PaperRequest,
  state: CaseState,
  meeting: Meeting,
  register: Register,
  house?: string,
): Promise<Paper> {
  const texts = await textsFor(isReadByFamily(request) ? 'nl-eenvoudig' : register)
  switch (request.kind) {
    case 'agreements':
      return composeAgreements(state, meeting, texts, house)
    case 'organisation':
      return composeExtract(state, meeting, request.organisation, texts, house)
    case 'family':
      return composeFamily(state, meeting, null, texts, house)
    case 'person':
      return composeFamily(state, meeting, request.person, texts, house)
    case 'safetyPlan':
      return composeSafetyPlan(state, meeting, request.person ?? null, texts, house)
    case 'report':
      return composeReport(state, meeting, request.entries, texts)
  }
}

/** Whether the family reads it: then it is looked at before it is handed out. */
export function isReadByFamily({ kind }: PaperRequest): boolean {
  return kind === 'family' || kind === 'person' || kind === 'safetyPlan'
}
