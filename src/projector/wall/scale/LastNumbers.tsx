import { cx } from '#ui'
import type { LastScores } from '../../projection'
import { useWords } from '../lines/useWords'
import styles from './LastNumbers.module.css'

interface Props {
  readonly last: LastScores
  /** Beside the numbers of now, whose poles stand on the wall already. */
  readonly quiet?: boolean
}

/** The numbers of the last time, each with its name and never as one; with the poles of their own scale. */
export function LastNumbers({ last, quiet = false }: Props) {
  const { t, texts, day } = useWords()
  const date = day(last.at)
  const phase = texts.t('guide', `phase.${last.phase}|name`)
  const pole = (number: 1 | 10) =>
    t('scale.pole', {
      number,
      words: texts.guide(last.phase, 'schaal', number === 1 ? 'low' : 'high'),
    })
  return (
    <p className={cx(styles.last, !quiet && styles.large)} dir="auto">
      <span className={styles.when}>
        {quiet ? t('scale.earlier', { date }) : t('scale.last', { phase, date })}:
      </span>{' '}
      {last.numbers.map(({ name, number }) => `${name} ${number}`).join(' · ')}
      {!quiet && <span className={styles.poles}>{`${pole(1)}, ${pole(10)}`}</span>}
    </p>
  )
}
