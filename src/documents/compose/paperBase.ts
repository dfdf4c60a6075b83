import { dayIn } from '#base'
import { formatDate } from '#i18n'
import type { Paper } from '../paper'
import type { Source } from './source'

/** What every paper of a meeting has in common: its language, its mark, its foot and its date. */
export function paperBase(source: Source, title: string): Omit<Paper, 'subtitle' | 'sections'> {
  const { state, meeting, visibility, texts } = source
  return {
    register: texts.register,
    language: texts.language,
    title,
    mark: state.practice ? texts.t('documents', 'practice') : null,
    isLarge: visibility.readers !== null,
    footer: [...whichCase(source), texts.t('documents', 'confidential')].join(' · '),
    date: dayIn(meeting.plan.start),
  }
}

/** On a paper for professionals a loose page tells of which case and date it is; on the family's there is no code. */
function whichCase({ state, meeting, visibility, texts }: Source): readonly string[] {
  if (visibility.readers !== null) return []
  const date = formatDate(dayIn(meeting.plan.start), 'long', texts.register)
  return [state.code.trim(), date].filter((each) => each !== '')
}
