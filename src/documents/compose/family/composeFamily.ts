import type { CaseState, Meeting } from '#conference'
import { personLabel } from '#conference'
import { formatDate, type Texts } from '#i18n'
import type { Paper } from '../../paper'
import { closingPlanSection } from '../closingPlan'
import { moment, sharedCooperation } from '../cooperation'
import { factSection } from '../factSection'
import { framed } from '../framed'
import { leadOf, openLead } from '../leadOf'
import { line } from '../line'
import { sourceOf } from '../source'
import { familyAgreements } from './agreementSection'
import { familyBottomLines } from './bottomLineSection'
import type { Reader } from './reader'

/**
 * What the family takes home, in few and plain words (`texts` of the plain register): what is needed, who does what,
 * whom to call and when we speak again. For one person: only what concerns that person.
 */
export function composeFamily(
  state: CaseState,
  meeting: Meeting,
  reader: Reader,
  texts: Texts,
): Paper {
  const source = sourceOf(state, meeting, texts)
  const { t, register } = texts
  const cooperation = sharedCooperation(source)
  const date = formatDate(meeting.plan.start.slice(0, 10), 'long', register)
  const person = reader === null ? '' : personLabel(state, reader)
  const about = t('documents', reader === null ? 'family.about' : 'family.aboutYou')
  return {
    ...framed(source, t('documents', 'family.title')),
    subtitle: [
      state.practice ? t('documents', 'practice') : '',
      person === '' ? '' : t('documents', 'family.for', { person }),
      t('documents', 'family.date', { date }),
    ].filter((each) => each !== ''),
    sections: [
      {
        heading: t('documents', 'family.what'),
        blocks: line('plain', about).map((each) => ({ kind: 'paragraph', line: each })),
      },
      ...familyBottomLines(source, reader),
      ...familyAgreements(source, reader),
      ...factSection(source, 'family.next', [
        ['cooperation.contact', leadOf(source, 'contact') || openLead(source, 'contact')],
        ['cooperation.next', moment(source, cooperation?.next)],
        ['safety.danger', t('documents', 'safety.danger.call')],
      ]),
      ...closingPlanSection(source),
    ],
  }
}
