import { formatDate, useTexts } from '#i18n'
import { useState } from 'react'
import { fieldId, useDraft } from '../drafts'
import styles from './PillText.module.css'

interface DayFieldProps {
  readonly field: string
  readonly label: string
  /** The name under which what is being typed is kept until it is handed over. */
  readonly draft: string
  /** An ISO date, or empty. */
  readonly value: string
  readonly onChange: (date: string) => void
  /** Changes are handed over on leaving the field and on Enter: while a date is typed it passes many others. */
  readonly onLeave?: boolean | undefined
}

/** A day among quiet choices, with its weekday in words beside it. */
export function DayField(props: DayFieldProps) {
  const { field, draft, label, value, onChange, onLeave = false } = props
  const { register } = useTexts()
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setTyped(value)
  }
  const { keep, drop } = useDraft(draft, (found) => setTyped(found.text))
  const hand = () => {
    if (typed !== value) onChange(typed)
    drop()
  }
  return (
    <label className={styles.labelled}>
      {label}
      <input
        type="date"
        id={fieldId(draft)}
        // Four figures of a year, and no more.
        max="9999-12-31"
        autoComplete="off"
        data-field={field}
        value={typed}
        onChange={({ currentTarget }) => {
          const fresh = currentTarget.value
          setTyped(fresh)
          if (onLeave) keep({ text: fresh, cursor: 0, chosen: {} }, fresh !== value)
          else onChange(fresh)
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
