import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { DifferRows } from '../lines/DifferRows'
import { Label } from '../lines/Label'
import { LineRow } from '../lines/LineRow'
import { Rows } from '../lines/Rows'
import { useWords } from '../lines/useWords'
import styles from './CommonPage.module.css'
import { dotsWords } from './dotsWords'

/** What each named; once the group has chosen, first the one sentence they share. */
export function CommonPage({ content, question }: KindProps<ContentOf<'common'>>) {
  const words = useWords()
  const { common, lines } = content
  const others = lines.filter((each) => each.text !== common)
  return (
    <Paged>
      {common !== null && (
        <section className={styles.chosen}>
          <Label>{words.t('common.chosen')}</Label>
          <p className={styles.sentence} dir="auto">
            {common}
          </p>
        </section>
      )}
      <DifferRows differs={content.differs} />
      {common !== null && others.length > 0 && <Label>{words.t('others')}</Label>}
      <Rows>
        {others.map((line) => (
          <LineRow
            key={line.id}
            line={line}
            question={question}
            tone={common === null ? 'ordinary' : 'second'}
            also={dotsWords(line, content.dots, words)}
          />
        ))}
      </Rows>
    </Paged>
  )
}
