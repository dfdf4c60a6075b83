import type { Paper } from '../paper'
import type { Source } from './source'

/** What every paper of a meeting has in common: its language, its mark, its foot and its date. */
export function framed(
  { state, meeting, texts }: Source,
  title: string,
): Omit<Paper, 'subtitle' | 'sections'> {
  return {
    register: texts.register,
    language: texts.language,
    title,
    mark: state.practice ? texts.t('documents', 'practice') : null,
    footer: texts.t('documents', 'confidential'),
    date: meeting.plan.start.slice(0, 10),
  }
}
