import type { Agreement, CaseState, Meeting } from '#conference'
import { personLabel } from '#conference'
import type { Texts } from '#i18n'
import type { Paper, Section } from '../../paper'
import { agreementSection } from '../agreements'
import { bottomLineSection } from '../bottomLines'
import { closingPlanText } from '../closingPlan'
import { contactInWords, cooperationText, houseReach, nextInWords } from '../cooperation'
import { earlierSection } from '../earlierAgreements'
import { familyPaperVisibility } from '../visibility/familyPaperVisibility'
import { factSection } from '../factSection'
import { dangerSection } from '../family/dangerSection'
import { paperBase } from '../paperBase'
import { leadInWords } from '../leadInWords'
import { quietParagraph } from '../line'
import { sharedBottomLines } from '../sharedBottomLines'
import { type Source, sourceOf } from '../source'
import { subtitleOf } from '../subtitle'
import { networkSection } from './network'

/**
 * The safety plan: what must at least be there, what is done for it, by what we see that it goes wrong, who does what
 * then, and whom to call. It lies on the table of the family: of what those who read it heard or were told.
 *
 * @param person whose it is; null: of all of them (`familyReaders`)
 */
export function composeSafetyPlan(
  state: CaseState,
  meeting: Meeting,
  person: string | null,
  texts: Texts,
  house?: string,
): Paper {
  const source = sourceOf(
    state,
    meeting,
    texts,
    familyPaperVisibility(state, meeting, person),
    house,
  )
  const bottomLines = bottomLineSection(source)
  const label = person === null ? '' : personLabel(state, person)
  const forWhom = label === '' ? [] : [texts.t('documents', 'family.for', { person: label })]
  return {
    ...paperBase(source, texts.t('documents', 'safety.title')),
    subtitle: [...forWhom, ...subtitleOf(source)],
    sections: [
      dangerSection(source),
      ...(bottomLines.length > 0 ? bottomLines : [noBottomLines(source)]),
      ...servingSections(source),
      ...wrongSections(source),
      ...callSection(source),
      ...nextSection(source),
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
  const { meeting, visibility } = source
  const held = new Set(sharedBottomLines(source).map(({ bottomLine }) => bottomLine.id))
  const serves = ({ serves: served }: Agreement) =>
    served?.kind === 'bottomLine' && held.has(served.id)
  const isOwn = meeting.agreements.some((each) => visibility.may(each, meeting) && serves(each))
  const own = isOwn ? [agreementSection(source, serves)] : []
  return [...own, ...earlierSection(source, serves)]
}

function wrongSections(source: Source): readonly Section[] {
  return factSection(source, 'safety.wrong', [
    ['closingPlan.signal', closingPlanText(source, 'signal')],
    ['closingPlan.first', closingPlanText(source, 'first')],
    ['cooperation.scaleUp', cooperationText(source, 'scaleUp')],
  ])
}

function callSection(source: Source): readonly Section[] {
  return factSection(source, 'safety.call', [
    ['cooperation.contact', contactInWords(source)],
    ['cooperation.casusregisseur', leadInWords(source, 'casusregisseur')],
    ['closingPlan.contact', closingPlanText(source, 'contact')],
    ['house', houseReach(source)],
  ])
}

function nextSection(source: Source): readonly Section[] {
  return factSection(source, 'family.next', [
    ['cooperation.informing', cooperationText(source, 'informing')],
    ['cooperation.next', nextInWords(source)],
  ])
}
