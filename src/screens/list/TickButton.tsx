import styles from './TickButton.module.css'

interface TickButtonProps {
  readonly label: string
  readonly on: boolean
  readonly onTurn: () => void
}

/** The box before a row that is ticked; on the row itself Space does the same. */
export function TickButton({ label, on, onTurn }: TickButtonProps) {
  return (
    <button
      type="button"
      data-do="mark"
      aria-pressed={on}
      aria-label={label}
      tabIndex={-1}
      onClick={onTurn}
      className={styles.box}
    />
  )
}
