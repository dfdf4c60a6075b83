import type { CaseState, Meeting } from '#conference'
import { formatDate, type Texts } from '#i18n'
import type { Paper } from '../paper'
import { agreementSection } from './agreements'
import { bottomLineSection } from './bottomLines'
import { closingPlanSection } from './closingPlan'
import { contactOf, cooperationSection } from './cooperation'
import { earlierSection } from './earlierAgreements'
import { presentSection } from './present'
import type { Source } from './source'

/**
 * The page *wie doet wat wanneer* of one meeting. Only what may be shared with everybody is in it: agreements,
 * bottom lines, cooperation and closing plan that every part knows or that were released; never entries,
 * numbers, notes or ideas.
 */
export function composeAgreements(state: CaseState, meeting: Meeting, texts: Texts): Paper {
  const source: Source = {
    state,
    // The kernel looks for a meeting by identity: take the one of this state.
    meeting: state.meetings.find((each) => each.id === meeting.id) ?? meeting,
    texts,
  }
  return {
    register: texts.register,
    language: texts.language,
    title: texts.t('documents', 'title'),
    mark: state.practice ? texts.t('documents', 'practice') : null,
    subtitle: subtitleOf(source),
    sections: [
      ...bottomLineSection(source),
      agreementSection(source),
      ...earlierSection(source),
      ...cooperationSection(source),
      ...closingPlanSection(source),
      ...presentSection(source),
    ],
    footer: texts.t('documents', 'confidential'),
    date: source.meeting.plan.start.slice(0, 10),
  }
}

function subtitleOf(source: Source): readonly string[] {
  const { state, meeting, texts } = source
  const { kind, start } = meeting.plan
  const date = formatDate(start.slice(0, 10), 'long', texts.register)
  const phase = texts.t('guide', `phase.${meeting.phase}|name`)
  const contact = contactOf(source)
  return [
    state.practice ? texts.t('documents', 'practice') : '',
    state.code,
    `${texts.t('lists', `meetingKind.${kind}`)} ${date}`,
    texts.t('documents', 'phase', { phase: phase.charAt(0).toLowerCase() + phase.slice(1) }),
    contact === '' ? '' : texts.t('documents', 'contact', { who: contact }),
  ].filter((each) => each.trim() !== '')
}
