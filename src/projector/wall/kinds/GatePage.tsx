import { cx } from '#ui'
import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { DifferRows } from '../lines/DifferRows'
import { Label } from '../lines/Label'
import { useWords } from '../lines/useWords'
import styles from './GatePage.module.css'

/** One clear question: each answer with where it leads; once answered the ground, and who differs. */
export function GatePage({ content, phase, question }: KindProps<ContentOf<'gate'>>) {
  const { t, texts } = useWords()
  const { chosen, ground } = content
  const words = (field: 'answer' | 'leads', answer: string) =>
    texts.guide(phase, question ?? '', `${field}.${answer}`)
  return (
    <Paged>
      <ul className={styles.answers}>
        {content.answers.map((answer) => (
          <li
            key={answer}
            className={cx(
              styles.answer,
              chosen === answer && styles.chosen,
              chosen !== null && chosen !== answer && styles.passed,
            )}
          >
            <p className={styles.words}>{words('answer', answer)}</p>
            <p className={styles.leads}>{words('leads', answer)}</p>
            {chosen === answer && <p className={styles.mark}>{t('gate.chosen')}</p>}
          </li>
        ))}
      </ul>
      {ground !== null && (
        <section className={styles.ground}>
          <Label>{t('gate.ground')}</Label>
          <p className={styles.words} dir="auto">
            {ground}
          </p>
        </section>
      )}
      <DifferRows differs={content.differs} />
    </Paged>
  )
}
