import { formatDate } from '#i18n'
import type { Source } from './source'

/** Whether a day lies before that of the meeting whose paper it is: then nobody knows from it by when it must be done. */
export function hasPassed({ day }: Pick<Source, 'day'>, date: string | undefined): date is string {
  return date !== undefined && date < day
}

/** Of a date that has passed, that it has and that no new one is known; empty of any other. */
export function passedWords(
  { day, texts }: Pick<Source, 'day' | 'texts'>,
  date: string | undefined,
): string {
  if (!hasPassed({ day }, date)) return ''
  const was = formatDate(date, 'weekdayLong', texts.register)
  return texts.t('documents', 'passed', { date: was })
}
