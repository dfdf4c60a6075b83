import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { Remark } from '../lines/Remark'
import { useWords } from '../lines/useWords'
import { BottomLineRows } from './BottomLineRows'

/** The bottom lines: who guards each, or what follows where it is not kept. */
export function BottomLinesPage({ content }: KindProps<ContentOf<'bottomLines'>>) {
  const { t } = useWords()
  return (
    <Paged>
      {content.bottomLines.length === 0 && <Remark>{t('bottomLines.none')}</Remark>}
      <BottomLineRows bottomLines={content.bottomLines} side={content.aspect} />
    </Paged>
  )
}
