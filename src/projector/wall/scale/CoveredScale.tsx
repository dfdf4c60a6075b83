import type { PhaseId } from '#guide'
import { Still } from '../page/Still'
import { useWords } from '../lines/useWords'
import styles from './CoveredScale.module.css'

interface Props {
  readonly phase: PhaseId
  readonly asked: number
  readonly answered: number
}

/** Before the reveal: what 1 and 10 mean, how many have answered, and nothing else. */
export function CoveredScale({ phase, asked, answered }: Props) {
  const { t, texts } = useWords()
  const pole = (number: 1 | 10, side: 'low' | 'high') =>
    t('scale.pole', { number, words: texts.guide(phase, 'schaal', side) })
  return (
    <Still>
      <p className={styles.poles}>
        <span>{pole(1, 'low')}</span>
        <span>{pole(10, 'high')}</span>
      </p>
      <p className={styles.count}>{t('scale.covered', { count: answered, asked })}</p>
    </Still>
  )
}
