import type { Agreement, CaseState, Meeting } from '#conference'
import type { Texts } from '#i18n'
import type { Paper, Section } from '../../paper'
import { agreementSection } from '../agreements'
import { bottomLineSection } from '../bottomLines'
import { moment, sharedCooperation } from '../cooperation'
import { earlierSection } from '../earlierAgreements'
import { factSection } from '../factSection'
import { isToldOf, isToldToFamily } from '../family/reader'
import { framed } from '../framed'
import { leadOf } from '../leadOf'
import { quietParagraph } from '../line'
import { sharedBottomLines } from '../sharedBottomLines'
import { type Source, sourceOf } from '../source'
import { subtitleOf } from '../subtitle'
import { networkSection } from './network'
import { sharedClosingPlan } from '../closingPlan'

/**
 * The safety plan: what must at least be there, what is done for it, by what we see that it goes wrong, who does what
 * then, and whom to call. Of what may be shared only, and of what the family was told: it lies on their table.
 */
export function composeSafetyPlan(state: CaseState, meeting: Meeting, texts: Texts): Paper {
  const source: Source = { ...sourceOf(state, meeting, texts), forFamily: true }
  const bottomLines = bottomLineSection(source, isToldToFamily)
  return {
    ...framed(source, texts.t('documents', 'safety.title')),
    subtitle: subtitleOf(source),
    sections: [
      ...(bottomLines.length > 0 ? bottomLines : [noBottomLines(source)]),
      ...servingSections(source),
      ...wrongSections(source),
      ...callSection(source),
      ...networkSection(source),
    ],
  }
}

function noBottomLines({ texts }: Source): Section {
  return {
    heading: texts.t('documents', 'bottomLines'),
    blocks: [quietParagraph(texts.t('documents', 'safety.none'))],
  }
}

/** The agreements that were made for a bottom line of the plan. */
function servingSections(source: Source): readonly Section[] {
  const told = sharedBottomLines(source).filter(({ bottomLine }) => isToldToFamily(bottomLine))
  const held = new Set(told.map(({ bottomLine }) => bottomLine.id))
  const serves = (agreement: Agreement) =>
    agreement.serves?.kind === 'bottomLine' && held.has(agreement.serves.id) && isToldOf(agreement)
  const own = source.meeting.agreements.some(serves) ? [agreementSection(source, serves)] : []
  return [...own, ...earlierSection(source, serves)]
}

function wrongSections(source: Source): readonly Section[] {
  const cooperation = sharedCooperation(source)
  const plan = sharedClosingPlan(source)
  return factSection(source, 'safety.wrong', [
    ['closingPlan.signal', plan?.signal],
    ['closingPlan.first', plan?.first],
    ['cooperation.scaleUp', cooperation?.scaleUp],
    ['cooperation.informing', cooperation?.informing],
  ])
}

function callSection(source: Source): readonly Section[] {
  const { t } = source.texts
  const cooperation = sharedCooperation(source)
  return factSection(source, 'safety.call', [
    ['safety.danger', t('documents', 'safety.danger.call')],
    ['safety.advice', t('documents', 'safety.advice.call')],
    ['cooperation.contact', leadOf(source, 'contact')],
    ['cooperation.casusregisseur', leadOf(source, 'casusregisseur')],
    ['closingPlan.contact', sharedClosingPlan(source)?.contact],
    ['cooperation.next', moment(source, cooperation?.next)],
  ])
}
