import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { Remark } from '../lines/Remark'
import { LineRow } from '../lines/LineRow'
import { Rows } from '../lines/Rows'
import { useWords } from '../lines/useWords'
import styles from './SlotsPage.module.css'

/** The first, the worst and the last, along a line that stands for time. */
export function SlotsPage({ content, question }: KindProps<ContentOf<'slots'>>) {
  const { t, list, day } = useWords()
  return (
    <Paged>
      <ol className={styles.slots}>
        {content.slots.map(({ slot, lines }) => (
          <li key={slot} className={styles.slot}>
            <div className={styles.moment}>
              <h2 className={styles.name}>{list(`slot.${slot}`)}</h2>
              {lines.map(({ id, when }) => when !== null && <p key={id}>{day(when)}</p>)}
            </div>
            <div className={styles.what}>
              {lines.length === 0 && <Remark>{t('slots.empty')}</Remark>}
              <Rows plain>
                {lines.map((line) => (
                  <LineRow key={line.id} line={{ ...line, when: null }} question={question} />
                ))}
              </Rows>
            </div>
          </li>
        ))}
      </ol>
    </Paged>
  )
}
