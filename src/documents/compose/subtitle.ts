import { dayIn } from '#base'
import { formatDate } from '#i18n'
import { leadInWords } from './leadInWords'
import type { Source } from './source'
import { versionOf } from './version'

/** Of which case, meeting, date and phase a paper is, and whom the family can turn to. */
export function subtitleOf(source: Source): readonly string[] {
  const { state, meeting, visibility, texts } = source
  const { kind, start } = meeting.plan
  const date = formatDate(dayIn(start), 'long', texts.register)
  const phase = texts.t('guide', `phase.${meeting.phase}|name`)
  const contact = leadInWords(source, 'contact')
  return [
    state.practice ? texts.t('documents', 'practice') : '',
    visibility.readers === null ? texts.t('documents', 'forProfessionals') : '',
    state.code,
    `${texts.t('lists', `meetingKind.${kind}`)} ${date}`,
    texts.t('documents', 'phase', { phase: phase.charAt(0).toLowerCase() + phase.slice(1) }),
    contact === '' ? '' : texts.t('documents', 'contact', { who: contact }),
    versionOf(source),
  ].filter((each) => each.trim() !== '')
}
