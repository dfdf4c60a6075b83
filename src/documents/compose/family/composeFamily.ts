import { dayIn } from '#base'
import type { CaseState, Meeting } from '#conference'
import { personLabel } from '#conference'
import { formatDate, type Texts } from '#i18n'
import type { Paper, Section } from '../../paper'
import { closingPlanSection } from '../closingPlan'
import { contactInWords, houseReach, nextInWords } from '../cooperation'
import { familyPaperVisibility } from '../visibility/familyPaperVisibility'
import { factSection } from '../factSection'
import { paperBase } from '../paperBase'
import { leadInWords, openLead } from '../leadInWords'
import { line } from '../line'
import { sharedBottomLines } from '../sharedBottomLines'
import { sourceOf, type Source } from '../source'
import { versionOf } from '../version'
import { agreementsForReader, familyAgreements } from './agreementSection'
import { familyBottomLines } from './bottomLineSection'
import { dangerSection } from './dangerSection'

/**
 * What the family takes home, in few and plain words (`texts` of the plain register): what is needed, who does what,
 * whom to call and when we speak again; of what those who read it heard or were told. For one person: only what
 * concerns that person.
 *
 * @param person whose it is; null: of all of them (`familyReaders`)
 */
export function composeFamily(
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
  const { t, register } = texts
  const date = formatDate(dayIn(meeting.plan.start), 'long', register)
  const label = person === null ? '' : personLabel(state, person)
  return {
    ...paperBase(source, t('documents', 'family.title')),
    subtitle: [
      state.practice ? t('documents', 'practice') : '',
      label === '' ? '' : t('documents', 'family.for', { person: label }),
      t('documents', 'family.date', { date }),
      versionOf(source),
    ].filter((each) => each !== ''),
    sections: [
      dangerSection(source),
      aboutSection(source),
      ...familyBottomLines(source),
      ...familyAgreements(source),
      ...factSection(source, 'family.next', [
        ['cooperation.contact', contactInWords(source) || openLead(source, 'contact')],
        ['house', houseReach(source)],
        ['cooperation.next', nextInWords(source)],
      ]),
      ...closingPlanSection(source),
    ],
  }
}

/**
 * What the page is about, and whom to ask: the fixed contact, or who hands it out where the page names none. Of a page
 * on which nothing is agreed it does not say that it tells what is.
 */
function aboutSection(source: Source): Section {
  const { t } = source.texts
  const about = t('documents', aboutKey(source))
  const ask = t(
    'documents',
    leadInWords(source, 'contact') === '' ? 'family.askGiver' : 'family.ask',
  )
  return {
    heading: t('documents', 'family.what'),
    blocks: line('plain', `${about} ${ask}`).map((each) => ({ kind: 'paragraph', line: each })),
  }
}

function aboutKey(source: Source): 'family.about' | 'family.aboutYou' | 'family.aboutNone' {
  const isEmpty = sharedBottomLines(source).length === 0 && agreementsForReader(source).length === 0
  if (isEmpty) return 'family.aboutNone'
  return source.visibility.one === null ? 'family.about' : 'family.aboutYou'
}
