import { useId } from 'react'
import styles from './Progress.module.css'

interface ProgressProps {
  readonly label: string
  readonly value: number
  readonly max: number
  /** How far it is, in words. */
  readonly valueText?: string | undefined
}

/** How far a long piece of work is. Nothing turns round: it only grows. */
export function Progress({ label, value, max, valueText }: ProgressProps) {
  const id = useId()
  return (
    <div className={styles.progress}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {valueText !== undefined && <span className={styles.value}>{valueText}</span>}
      <progress id={id} className={styles.bar} value={value} max={max} aria-valuetext={valueText} />
    </div>
  )
}
