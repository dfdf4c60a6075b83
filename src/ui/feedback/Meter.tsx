import styles from './Meter.module.css'

interface MeterProps {
  /** Used, still free, and kept back at the end: in one and the same unit. */
  readonly used: number
  readonly free: number
  readonly reserve: number
  /** What is measured, and how it stands now in words. Heard; say it beside the bar too. */
  readonly label: string
  readonly valueText: string
}

/** A bar of what was used, what is free and what is kept back. It tells; it never warns. */
export function Meter({ used, free, reserve, label, valueText }: MeterProps) {
  const parts = [used, free, reserve].map((part) => Math.max(0, part))
  const total = parts.reduce((sum, part) => sum + part, 0)
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={Math.max(0, used)}
      aria-valuetext={valueText}
      className={styles.meter}
    >
      {['used', 'free', 'reserve'].map((name, index) => (
        <span key={name} className={styles[name]} style={{ flexGrow: parts[index] ?? 0 }} />
      ))}
    </div>
  )
}
