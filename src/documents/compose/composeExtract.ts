import type { Agreement, BottomLine, CaseState, Meeting } from '#conference'
import type { Texts } from '#i18n'
import type { Paper } from '../paper'
import { agreementSection } from './agreements'
import { bottomLineSection } from './bottomLines'
import { closingPlanSection } from './closingPlan'
import { contactInWords, cooperationText, houseReach, nextInWords } from './cooperation'
import { earlierSection } from './earlierAgreements'
import { factSection } from './factSection'
import { paperBase } from './paperBase'
import { leadInWords, openLead } from './leadInWords'
import { organisationOf } from './organisation'
import { sourceOf } from './source'
import { subtitleOf } from './subtitle'

/**
 * What one organisation takes home for the colleagues who must act: the agreements it does or helps with, the bottom
 * lines it guards or decides about, whom to turn to, the next meeting and the closing plan. Of what may be shared only.
 *
 * @param organisation as `offeredDocuments` names it
 */
export function composeExtract(
  state: CaseState,
  meeting: Meeting,
  organisation: string,
  texts: Texts,
  house?: string,
): Paper {
  const source = sourceOf(state, meeting, texts, undefined, house)
  const does = (agreement: Agreement, made: Meeting) =>
    [agreement.who, ...agreement.withWhom].some((who) => isOf(made, who))
  const guards = (bottomLine: BottomLine, made: Meeting) =>
    [bottomLine.guard, bottomLine.decides].some((who) => isOf(made, who))
  const isOf = (made: Meeting, who: Agreement['who']) =>
    organisationOf(state, made, who) === organisation
  return {
    // Not in the title: that is the name of the file's window, and stands in its metadata.
    ...paperBase(source, texts.t('documents', 'title')),
    subtitle: [organisation, ...subtitleOf(source)],
    sections: [
      ...bottomLineSection(source, guards),
      agreementSection(source, does),
      ...earlierSection(source, does),
      ...factSection(source, 'cooperation', [
        ['cooperation.next', nextInWords(source) || openLead(source, 'next')],
        [
          'cooperation.casusregisseur',
          leadInWords(source, 'casusregisseur') || openLead(source, 'casusregisseur'),
        ],
        ['cooperation.contact', contactInWords(source) || openLead(source, 'contact')],
        ['cooperation.informing', cooperationText(source, 'informing')],
        ['cooperation.scaleUp', cooperationText(source, 'scaleUp')],
        ['house', houseReach(source)],
      ]),
      ...closingPlanSection(source),
    ],
  }
}
