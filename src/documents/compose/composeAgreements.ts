import type { CaseState, Meeting } from '#conference'
import type { Texts } from '#i18n'
import type { Paper } from '../paper'
import { agreementSection } from './agreements'
import { bottomLineSection } from './bottomLines'
import { closingPlanSection } from './closingPlan'
import { cooperationSection } from './cooperation'
import { earlierSection } from './earlierAgreements'
import { paperBase } from './paperBase'
import { presentSection } from './present'
import { sinceSection } from './sinceSection'
import { sourceOf } from './source'
import { subtitleOf } from './subtitle'

/**
 * The page *wie doet wat wanneer* of one meeting. Only what may be shared with everybody is in it: agreements,
 * bottom lines, cooperation and closing plan that every part knows or that were released; never entries,
 * numbers, notes or ideas.
 */
export function composeAgreements(
  state: CaseState,
  meeting: Meeting,
  texts: Texts,
  house?: string,
): Paper {
  const source = sourceOf(state, meeting, texts, undefined, house)
  return {
    ...paperBase(source, texts.t('documents', 'title')),
    subtitle: subtitleOf(source),
    sections: [
      ...sinceSection(source),
      ...bottomLineSection(source),
      agreementSection(source),
      ...earlierSection(source),
      ...cooperationSection(source),
      ...closingPlanSection(source),
      ...presentSection(source),
    ],
  }
}
