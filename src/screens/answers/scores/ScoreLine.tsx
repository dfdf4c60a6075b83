import type { Score } from '#conference'
import { isFamilySide } from '#conference'
import { useText } from '#i18n'
import { cx } from '#ui'
import { useMeeting, useNames } from '../../running'
import { raisedNumbers } from './raisedNumbers'
import styles from './ScoreLine.module.css'
import { useScoreWords } from './useScoreWords'

declare module 'react' {
  interface CSSProperties {
    /** The number on the scale, which is its column. */
    readonly '--beraad-place'?: number
  }
}

interface ScoreLineProps {
  readonly scores: readonly Score[]
  readonly low: string
  readonly high: string
}

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/**
 * Every number as a dot with its name on one line, both poles in words; the family in another shape. No average. Heard in
 * the order of the numbers, each before who gave it.
 */
export function ScoreLine({ scores, low, high }: ScoreLineProps) {
  const t = useText('answers')
  const names = useNames()
  const words = useScoreWords()
  const { plan } = useMeeting()
  const family = new Set(plan.participants.filter(isFamilySide).map((each) => each.id))
  const isFamily = ({ who }: Score) =>
    who.kind === 'person' || (who.kind === 'participant' && family.has(who.id))
  const at = (number: number) =>
    scores.filter(({ value }) => value.kind === 'number' && value.number === number)
  const without = scores.filter(({ value }) => value.kind !== 'number')
  const raised = raisedNumbers(NUMBERS.filter((number) => at(number).length > 0))
  return (
    <figure aria-label={t('score.line', { low, high })} className={styles.figure}>
      <ol role="list" className={styles.line}>
        {NUMBERS.map((number) => (
          <li key={number} className={styles.place} style={{ '--beraad-place': number }}>
            <span className={cx(styles.number, at(number).length === 0 && styles.free)}>
              {number}
            </span>
            {at(number).length > 0 && (
              <ul role="list" className={cx(styles.names, raised.has(number) && styles.raised)}>
                {at(number).map((score) => (
                  <li key={score.id} className={cx(isFamily(score) && styles.ofFamily)} dir="auto">
                    {names.who(score.who)}
                  </li>
                ))}
              </ul>
            )}
            {raised.has(number) && <span aria-hidden="true" className={styles.leader} />}
            <span aria-hidden="true" className={styles.dots}>
              {at(number).map((score) => (
                <span key={score.id} className={cx(styles.dot, isFamily(score) && styles.family)} />
              ))}
            </span>
          </li>
        ))}
      </ol>
      {without.length > 0 && (
        <figcaption className={styles.without}>
          {without
            .map(({ who, value }) =>
              t('score.named', { name: names.who(who), value: words.value(value) }),
            )
            .join(' · ')}
        </figcaption>
      )}
    </figure>
  )
}
