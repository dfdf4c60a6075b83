import type { PhaseId } from '#guide'
import { useWords } from '../lines/useWords'
import styles from './Axis.module.css'
import { xOf } from './layOut'
import { units } from './units'

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** The line from 1 to 10, with what 1 and 10 mean in words. */
export function Axis({ phase }: { readonly phase: PhaseId }) {
  const { t, texts } = useWords()
  return (
    <div className={styles.axis}>
      <span className={styles.line} style={{ insetInline: units(xOf(1)) }} />
      {NUMBERS.map((number) => (
        <span key={number} className={styles.tick} style={{ insetInlineStart: units(xOf(number)) }}>
          {number}
        </span>
      ))}
      <p className={styles.low}>
        {t('scale.pole', { number: 1, words: texts.guide(phase, 'schaal', 'low') })}
      </p>
      <p className={styles.high}>
        {t('scale.pole', { number: 10, words: texts.guide(phase, 'schaal', 'high') })}
      </p>
    </div>
  )
}
