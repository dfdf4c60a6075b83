import { formatDate, useTexts } from '#i18n'
import { useState } from 'react'
import styles from './PillText.module.css'

interface DayFieldProps {
  readonly field: string
  readonly label: string
  /** An ISO date, or empty. */
  readonly value: string
  readonly onChange: (date: string) => void
  /** Changes are handed over on leaving the field and on Enter: while a date is typed it passes many others. */
  readonly onLeave?: boolean | undefined
}

/** A day among quiet choices, with its weekday in words beside it. */
export function DayField({ field, label, value, onChange, onLeave = false }: DayFieldProps) {
  const { register } = useTexts()
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setTyped(value)
  }
  const hand = () => {
    if (typed !== value) onChange(typed)
  }
  return (
    <label className={styles.labelled}>
      {label}
      <input
        type="date"
        // Four figures of a year, and no more.
        max="9999-12-31"
        autoComplete="off"
        data-field={field}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          if (!onLeave) onChange(currentTarget.value)
        }}
        onBlur={onLeave ? hand : undefined}
        onKeyDown={(event) => {
          if (onLeave && event.key === 'Enter') hand()
        }}
        className={styles.pill}
      />
      {typed !== '' && <output>{formatDate(typed, 'weekday', register).split(' ')[0]}</output>}
    </label>
  )
}
