import type { NeutralPage } from '../../projection'
import { useWords } from '../lines/useWords'
import styles from './Neutral.module.css'

/** The word Beraad and nothing of the case. `reason` null: not even why. */
export function Neutral({ reason }: { readonly reason: NeutralPage['reason'] | null }) {
  return (
    <div className={styles.neutral}>
      <p className={styles.word}>Beraad</p>
      {reason !== null && reason !== 'covered' && <Why reason={reason} />}
    </div>
  )
}

function Why({ reason }: { readonly reason: Exclude<NeutralPage['reason'], 'covered'> }) {
  const { t } = useWords()
  return <p className={styles.why}>{t(`neutral.${reason}`)}</p>
}
