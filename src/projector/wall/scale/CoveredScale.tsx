import { Still } from '../page/Still'
import { useWords } from '../pieces/useWords'
import styles from './CoveredScale.module.css'

/** Before the reveal: how many have answered, and nothing else. */
export function CoveredScale({
  asked,
  answered,
}: {
  readonly asked: number
  readonly answered: number
}) {
  const { t } = useWords()
  return (
    <Still>
      <p className={styles.count}>{t('scale.covered', { count: answered, asked })}</p>
    </Still>
  )
}
