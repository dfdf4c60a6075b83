import type { QuestionPage } from '../../projection'
import { useWords } from '../lines/useWords'

/** The one question that stands on a page; at the end what is read back. */
export function useTitle({ phase, question }: Pick<QuestionPage, 'phase' | 'question'>): string {
  const { t, texts } = useWords()
  return question === null ? t('readingBack.title') : texts.guide(phase, question, 'question')
}
