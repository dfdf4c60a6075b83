import styles from './PillText.module.css'

interface TimeFieldProps {
  readonly label: string
  /** `09:30`, or empty. */
  readonly value: string
  readonly onChange: (time: string) => void
  readonly onEnter: () => void
}

/** A time of day. */
export function TimeField({ label, value, onChange, onEnter }: TimeFieldProps) {
  return (
    <label className={styles.labelled}>
      {label}
      <input
        type="time"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter()
        }}
        className={styles.pill}
      />
    </label>
  )
}
