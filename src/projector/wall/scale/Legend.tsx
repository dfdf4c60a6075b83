import type { Scale } from '../../projection'
import { useWords } from '../lines/useWords'
import styles from './Legend.module.css'
import { Shape } from './Shape'
import { WithoutNumber } from './WithoutNumber'
import { extremes } from './extremes'

/** What the shapes stand for, who gave no number, who is asked first, and which way the scale runs. */
export function Legend({ scale }: { readonly scale: Scale }) {
  const { t, names } = useWords()
  const { lowest, highest } = extremes(scale.dots)
  return (
    <div className={styles.legend}>
      <p className={styles.shapes}>
        <span className={styles.shape}>
          <Shape side="professional" />
          {t('scale.professional')}
        </span>
        <span className={styles.shape}>
          <Shape side="family" />
          {t('scale.family')}
        </span>
        {scale.best === 'high' && <span className={styles.turned}>{t('scale.turned')}</span>}
      </p>
      {lowest.length > 0 && (
        <p>{t('scale.askedFirst', { lowest: names(lowest), highest: names(highest) })}</p>
      )}
      {scale.dots.length > 1 && lowest.length === 0 && <p>{t('scale.allSame')}</p>}
      <WithoutNumber without={scale.without} />
    </div>
  )
}
