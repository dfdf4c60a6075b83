import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { Label } from '../lines/Label'
import { Remark } from '../lines/Remark'
import { useWords } from '../lines/useWords'
import { AgreementRows } from './AgreementRows'
import { BottomLineRows } from './BottomLineRows'
import { momentWords } from './CooperationPage'

/** What the group agrees, read back: the bottom lines, then who does what and when, then the next meeting. */
export function ReadingBackPage({ content }: KindProps<ContentOf<'readingBack'>>) {
  const words = useWords()
  const { t } = words
  const { agreements, bottomLines, next } = content
  return (
    <Paged>
      {agreements.length + bottomLines.length === 0 && <Remark>{t('agreements.none')}</Remark>}
      {bottomLines.length > 0 && <Label>{t('bottomLines.title')}</Label>}
      <BottomLineRows bottomLines={bottomLines} side="both" />
      {bottomLines.length > 0 && agreements.length > 0 && <Label>{t('agreements.title')}</Label>}
      <AgreementRows agreements={agreements} />
      {next !== null && (
        <Remark>{t('readingBack.next', { date: momentWords(next, words) })}</Remark>
      )}
    </Paged>
  )
}
