import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { Label } from '../lines/Label'
import { LineRow } from '../lines/LineRow'
import { Rows } from '../lines/Rows'
import { useWords } from '../lines/useWords'

/** What was marked as the answer to this question, and below it the rest of the list that it was picked from. */
export function MarkPage({ content, question }: KindProps<ContentOf<'mark'>>) {
  const { t } = useWords()
  const marked = content.lines.filter((each) => content.marked.includes(each.id))
  const others = content.lines.filter((each) => !content.marked.includes(each.id))
  return (
    <Paged>
      <Rows>
        {marked.map((line) => (
          <LineRow key={line.id} line={line} question={question} tone="now" />
        ))}
      </Rows>
      {marked.length > 0 && others.length > 0 && <Label>{t('others')}</Label>}
      <Rows>
        {others.map((line) => (
          <LineRow
            key={line.id}
            line={line}
            question={question}
            tone={marked.length > 0 ? 'second' : 'ordinary'}
          />
        ))}
      </Rows>
    </Paged>
  )
}
