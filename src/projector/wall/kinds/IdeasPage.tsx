import { cx } from '#ui'
import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import styles from './IdeasPage.module.css'
import { wordsOfFields } from '../lines/wordsOfFields'
import { useWords } from '../lines/useWords'

/** From so many characters an idea has the whole width, and may go on on the next page. */
const LONG = 200

/** The brainstorm: ideas as loose notes, without order, rule or judgement. */
export function IdeasPage({ content }: KindProps<ContentOf<'ideas'>>) {
  const words = useWords()
  return (
    <Paged>
      <ul>
        {content.lines.map((line) => {
          const towards = wordsOfFields(
            'entry',
            line.more.filter(({ field }) => field === 'towards'),
            words,
          )
          return (
            <li key={line.id} className={cx(styles.idea, line.text.length > LONG && styles.long)}>
              <p className={styles.text} dir="auto">
                {line.text}
              </p>
              {(line.source !== null || towards.length > 0) && (
                <p className={styles.source} dir="auto">
                  {[line.source, ...towards].filter((each) => each !== null).join(' · ')}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </Paged>
  )
}
