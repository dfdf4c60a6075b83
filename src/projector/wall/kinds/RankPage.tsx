import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { DifferRows } from '../lines/DifferRows'
import { Label } from '../lines/Label'
import { LineRow } from '../lines/LineRow'
import { Rows } from '../lines/Rows'
import { useWords } from '../lines/useWords'
import styles from './RankPage.module.css'
import { dotsWords } from './dotsWords'

/** The order that the group chose, numbered; below it what was named besides. */
export function RankPage({ content, question }: KindProps<ContentOf<'rank'>>) {
  const words = useWords()
  const { ranked, others, dots } = content
  return (
    <Paged>
      <Rows>
        {ranked.map((line, index) => (
          <LineRow
            key={line.id}
            line={line}
            question={question}
            tone="now"
            also={dotsWords(line, dots, words)}
            before={<Place number={index + 1} />}
          />
        ))}
      </Rows>
      {ranked.length > 0 && others.length > 0 && <Label>{words.t('others')}</Label>}
      <Rows>
        {others.map((line) => (
          <LineRow
            key={line.id}
            line={line}
            question={question}
            tone={ranked.length > 0 ? 'second' : 'ordinary'}
            also={dotsWords(line, dots, words)}
          />
        ))}
      </Rows>
      <DifferRows differs={content.differs} />
    </Paged>
  )
}

function Place({ number }: { readonly number: number }) {
  return <span className={styles.place}>{number}</span>
}
